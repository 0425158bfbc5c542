//! The module of what people look back on and take home.

use policy_cycle_workshop::{device::screen, pages::debrief::DebriefModule};

fn main() {
    screen::draw::<DebriefModule>("debrief");
}
