//! The second module: case studies and sessions.

use policy_cycle_workshop::{device::screen, pages::play::Play};

fn main() {
    screen::draw::<Play>("play");
}
