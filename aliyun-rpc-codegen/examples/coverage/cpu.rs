//! How much processor time other programs took.

/// Seconds of user and system time of all finished programs that this one began, with those that they began. Linux says
/// so in `/proc`; elsewhere nobody is asked.
pub(crate) fn of_children() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold blanks.
    let (_, rest) = line.rsplit_once(')')?;
    let mut fields = rest.split_whitespace().skip(13);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    // Linux counts hundredths here, whatever its clock does.
    Some((user + system) / 100.0)
}
