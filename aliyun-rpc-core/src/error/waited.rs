//! How far a wait was when it ended without what it waited for.

use std::fmt;
use std::time::Duration;

/// How far a wait was: what an error tells of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waited {
    /// What was waited for: the waiter's name.
    pub until: String,
    /// The last state that was seen; several, if the answer lists several. `None` if there never was one.
    pub state: Option<String>,
    /// How often was looked.
    pub polls: u32,
    /// How long the wait took.
    pub took: Duration,
}

impl fmt::Display for Waited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            Some(state) => write!(f, "last state `{state}`")?,
            None => f.write_str("no state seen")?,
        }
        let polls = if self.polls == 1 { "poll" } else { "polls" };
        write!(f, ", {} {polls} in {:?}", self.polls, self.took)
    }
}
