//! The two things that the engine takes as arguments: the time, and numbers that nobody can foresee.

/// Milliseconds since 1970.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// A new seed. It stays below 2⁵³, so that every program that reads a session file keeps it exactly.
pub fn seed() -> u64 {
    (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64
}

/// A new name, short and unlike any other on this device or in a workshop.
pub fn name() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789z";
    (0..12).map(|_| char::from(LETTERS[(js_sys::Math::random() * 31.0) as usize])).collect()
}

/// The next moment at which this device's clock shows a time such as `14:30`, today or else tomorrow, in milliseconds
/// since 1970; none where that is no time.
pub fn today_at(clock: &str) -> Option<u64> {
    let (hours, minutes) = clock.trim().split_once([':', '.'])?;
    let (hours, minutes): (u32, u32) = (hours.trim().parse().ok()?, minutes.trim().parse().ok()?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let date = js_sys::Date::new_0();
    date.set_hours(hours);
    date.set_minutes(minutes);
    date.set_seconds(0);
    date.set_milliseconds(0);
    if date.get_time() <= js_sys::Date::now() {
        date.set_date(date.get_date() + 1);
    }
    Some(date.get_time() as u64)
}
