//! Variables that are read once.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use crate::surroundings::Environment;

/// Reads each variable when it is first asked for, and remembers it: all sources of a chain see one environment, and what
/// changes in it later changes no identity.
pub(super) struct Remembered {
    environment: Arc<dyn Environment>,
    read: Mutex<BTreeMap<String, Option<String>>>,
}

impl Remembered {
    pub(super) fn new(environment: Arc<dyn Environment>) -> Self {
        Self {
            environment,
            read: Mutex::default(),
        }
    }
}

impl Environment for Remembered {
    fn var(&self, name: &str) -> Option<String> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.entry(name.to_owned())
            .or_insert_with(|| self.environment.var(name))
            .clone()
    }

    fn home(&self) -> Option<PathBuf> {
        self.environment.home()
    }
}

impl fmt::Debug for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.environment.fmt(f)
    }
}
