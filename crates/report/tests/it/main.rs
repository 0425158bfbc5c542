//! Pictures as readers of them meet them: on bundled and on odd case studies, played in many ways.

mod papers;
mod pictures;
mod play;
mod ratings;
mod sampled;
mod survey;
mod talk;
mod words;
