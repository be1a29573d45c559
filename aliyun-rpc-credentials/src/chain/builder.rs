//! Puts chains together.

use std::fmt;
use std::sync::{Arc, OnceLock};

use aliyun_rpc_core::credentials::ProvideCredentials;

use super::{Chain, Inner, Member, Policy};
use crate::surroundings::{Notices, Traced};

/// Puts a [`Chain`] together: its sources in the order in which they are asked.
pub struct ChainBuilder {
    name: String,
    policy: Policy,
    reuse: bool,
    members: Vec<Member>,
    notices: Arc<dyn Notices>,
    hint: String,
}

impl ChainBuilder {
    pub(super) fn new(name: String) -> Self {
        Self {
            name,
            policy: Policy::default(),
            reuse: true,
            members: Vec::new(),
            notices: Arc::new(Traced),
            hint: "configure one of these sources".to_owned(),
        }
    }

    /// Adds a source under the name that it has in errors before it has any credentials.
    #[must_use]
    pub fn source(self, name: impl Into<String>, source: impl ProvideCredentials) -> Self {
        self.member(name.into(), Arc::new(source), false)
    }

    pub(super) fn member(
        mut self,
        name: String,
        source: Arc<dyn ProvideCredentials>,
        unlisted: bool,
    ) -> Self {
        self.members.push(Member {
            name,
            source,
            unlisted,
        });
        self
    }

    /// When the chain goes on to its next source; [`Policy::Strict`] unless set.
    #[must_use]
    pub const fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Whether the first source that has credentials is asked alone from then on; `true` unless set. Without it each question
    /// begins at the first source again.
    #[must_use]
    pub const fn reuse_last_provider(mut self, reuse: bool) -> Self {
        self.reuse = reuse;
        self
    }

    /// Where warnings go; events of `tracing` unless set.
    #[must_use]
    pub fn notices(mut self, notices: Arc<dyn Notices>) -> Self {
        self.notices = notices;
        self
    }

    /// What to do when no source has credentials, for the error.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The chain.
    #[must_use]
    pub fn build(self) -> Chain {
        Chain {
            inner: Arc::new(Inner {
                name: self.name,
                policy: self.policy,
                reuse: self.reuse,
                members: self.members,
                winner: OnceLock::new(),
                notices: self.notices,
                hint: self.hint,
            }),
        }
    }
}

impl fmt::Debug for ChainBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.members.iter().map(|member| &member.name);
        f.debug_struct("ChainBuilder")
            .field("name", &self.name)
            .field("policy", &self.policy)
            .field("members", &names.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
