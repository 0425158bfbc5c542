//! What could have happened, and why.

mod against_exact;
mod ahead;
mod balance;
mod choosing;
mod every_way;
mod study;
mod sums;
mod ways;
mod ways_against_exact;
mod what_if;
