//! The first module: the library.

use policy_cycle_workshop::{device::screen, pages::library::Library};

fn main() {
    screen::draw::<Library>("library");
}
