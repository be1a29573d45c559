//! Which profile is meant.

use crate::env::var;
use crate::surroundings::Surroundings;

/// The variable that names the profile in both files.
const VARIABLE: &str = "ALIBABA_CLOUD_PROFILE";
/// The profile that is meant if nobody says which.
pub(super) const DEFAULT: &str = "default";

/// A profile that was asked for by name.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    pub(crate) name: String,
    /// By whom, for errors.
    pub(crate) by: &'static str,
}

impl Chosen {
    /// The builder's name, else that of the variable.
    pub(crate) fn new(given: Option<&String>, surroundings: &Surroundings) -> Option<Self> {
        let given = given.cloned().map(|name| Self {
            name,
            by: "the program",
        });
        given.or_else(|| {
            Some(Self {
                name: var(&*surroundings.environment, VARIABLE)?,
                by: VARIABLE,
            })
        })
    }
}
