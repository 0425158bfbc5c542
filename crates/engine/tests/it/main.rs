//! The engine, tested from outside: one harness, one module per subject.

mod cases;
mod exact;
mod reference;
mod same_run;
