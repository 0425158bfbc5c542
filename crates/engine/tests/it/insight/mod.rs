//! What could have happened, and why.

mod against_exact;
mod ahead;
mod balance;
mod study;
mod sums;
mod ways;
mod what_if;
