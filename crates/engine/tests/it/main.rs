//! The engine, tested from outside: one harness, one module per subject.

mod cases;
mod draws;
mod exact;
mod files;
mod generate;
mod golden;
mod insight;
mod isolation;
mod mechanics;
mod merge;
mod reference;
mod replay;
mod same_run;
mod views;
mod worksheets;
mod workshop;
