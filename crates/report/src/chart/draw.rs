//! What drawings share.
