//! One profile of a file: named values.

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use serde_json::{Map, Value};

use crate::expiry::unix_time;

/// The values of one profile, and how errors call it. Values are secrets: errors name keys only.
pub(crate) struct Section {
    /// ``the profile `p` of /home/me/.aliyun/config.json``.
    pub(crate) described: String,
    values: Map<String, Value>,
}

pub(crate) fn misconfigured(message: impl Into<String>) -> CredentialsError {
    CredentialsError::new(CredentialsErrorClass::Misconfigured, message)
}

impl Section {
    pub(crate) const fn new(described: String, values: Map<String, Value>) -> Self {
        Self { described, values }
    }

    /// Adds to how errors call it.
    pub(crate) fn described_with(mut self, more: &str) -> Self {
        self.described.push_str(more);
        self
    }

    fn wrong(&self, key: &str, expected: &str) -> CredentialsError {
        misconfigured(format!("`{key}` in {} is no {expected}", self.described))
    }

    /// A text without the blanks around it; an empty one is none.
    pub(crate) fn text(&self, key: &str) -> Result<Option<String>, CredentialsError> {
        match self.values.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => {
                let text = text.trim_ascii();
                Ok((!text.is_empty()).then(|| text.to_owned()))
            }
            Some(_) => Err(self.wrong(key, "text")),
        }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        !matches!(self.text(key), Ok(None))
    }

    pub(crate) fn required(&self, key: &str) -> Result<String, CredentialsError> {
        self.text(key)?
            .ok_or_else(|| misconfigured(format!("{} has no `{key}`", self.described)))
    }

    /// A number, also one that is written as text.
    pub(crate) fn integer(&self, key: &str) -> Result<Option<i64>, CredentialsError> {
        let wrong = || self.wrong(key, "whole number");
        match self.values.get(key) {
            Some(Value::Number(number)) => number.as_i64().ok_or_else(wrong).map(Some),
            _ => match self.text(key).map_err(|_| wrong())? {
                Some(text) => text.parse().map(Some).map_err(|_| wrong()),
                None => Ok(None),
            },
        }
    }

    /// Seconds; 0 stands for nothing.
    pub(crate) fn seconds(&self, key: &str) -> Result<Option<Duration>, CredentialsError> {
        match self.integer(key)? {
            None | Some(0) => Ok(None),
            Some(number) => u64::try_from(number)
                .map(|seconds| Some(Duration::from_secs(seconds)))
                .map_err(|_| self.wrong(key, "number of seconds")),
        }
    }

    /// A time in seconds since 1970; 0 stands for nothing.
    pub(crate) fn time(&self, key: &str) -> Result<Option<SystemTime>, CredentialsError> {
        match self.integer(key)? {
            None => Ok(None),
            Some(number) => u64::try_from(number)
                .map(unix_time)
                .map_err(|_| self.wrong(key, "time in seconds")),
        }
    }

    /// `true` or `1`, `false` or `0`.
    pub(crate) fn flag(&self, key: &str) -> Result<Option<bool>, CredentialsError> {
        let wrong = || self.wrong(key, "`true` or `false`");
        match self.values.get(key) {
            Some(Value::Bool(on)) => Ok(Some(*on)),
            _ => match self.integer(key) {
                Ok(None) => Ok(None),
                Ok(Some(1)) => Ok(Some(true)),
                Ok(Some(0)) => Ok(Some(false)),
                Ok(Some(_)) => Err(wrong()),
                Err(_) => match self.text(key).map_err(|_| wrong())?.as_deref() {
                    Some(text) if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
                    Some(text) if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
                    _ => Err(wrong()),
                },
            },
        }
    }
}
