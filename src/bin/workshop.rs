//! The facilitator's module: setting up workshops, the console, and what the room sees.

use policy_cycle_workshop::{device::screen, pages::workshop::Workshop};

fn main() {
    screen::draw::<Workshop>("workshop");
}
