//! Several sources, asked in order.

mod builder;
mod default;
mod lazy;
mod remembered;
mod switched;

use std::fmt;
use std::sync::{Arc, OnceLock};

use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials, Whoami, WhoamiLine,
    masked,
};
use aliyun_rpc_core::transport::BoxFuture;

use crate::surroundings::Notices;

pub use builder::ChainBuilder;
pub use default::{DefaultChain, DefaultChainBuilder};

/// When a chain goes on to its next source.
///
/// Under both policies it goes on when a source is not configured, switched off, or not there and not asked for by name. They
/// differ about sources that are configured and fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// A source that is configured and fails ends the search with its error: a broken configuration or a passing failure
    /// must not make calls under another identity.
    #[default]
    Strict,
    /// The search goes on with a warning, as in the vendor's own packages.
    Compat,
}

impl Policy {
    /// Whether the search goes on after such a failure.
    #[must_use]
    pub const fn goes_on_after(self, class: CredentialsErrorClass) -> bool {
        is_harmless(class) || matches!(self, Self::Compat)
    }
}

/// Whether a failure only says that there is nothing to be had here.
const fn is_harmless(class: CredentialsErrorClass) -> bool {
    matches!(
        class,
        CredentialsErrorClass::NotConfigured
            | CredentialsErrorClass::Disabled
            | CredentialsErrorClass::Unavailable
    )
}

/// Whether a source has nothing to give, and nothing is wrong with that.
fn is_passed_over(error: &CredentialsError) -> bool {
    // What is switched off inside of a source (`default/cli_profile/external`) was chosen by somebody all the same.
    let inside = error.provider().matches('/').count() > 1;
    let switched_off = error.class() == CredentialsErrorClass::Disabled;
    is_harmless(error.class()) && !(switched_off && inside)
}

/// Several sources, asked in order until one has credentials, and from then on only that one.
///
/// The winner stays, even if it fails later: a process must not change its identity because of a failure. As long as none
/// has won, each question begins at the first source again.
///
/// ```
/// use aliyun_rpc_core::credentials::{Credentials, ProvideCredentials as _};
/// use aliyun_rpc_credentials::{Chain, EnvCredentials, StaticCredentials, testing};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let surroundings = testing::surroundings();
/// let chain = Chain::builder("mine")
///     .source("env", EnvCredentials::new(&surroundings))
///     .source("fallback", StaticCredentials::access_key("LTAI5tExampleExample9xQ2", "a-secret")?)
///     .build();
/// assert_eq!(chain.credentials().await?.source(), "mine/static_ak");
/// println!("{}", chain.explain().await);
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// # }).unwrap();
/// ```
#[derive(Clone)]
pub struct Chain {
    inner: Arc<Inner>,
}

struct Inner {
    name: String,
    policy: Policy,
    reuse: bool,
    members: Vec<Member>,
    winner: OnceLock<usize>,
    notices: Arc<dyn Notices>,
    hint: String,
}

/// One source of a chain.
struct Member {
    name: String,
    source: Arc<dyn ProvideCredentials>,
    /// Errors leave it out when it is not configured.
    unlisted: bool,
}

impl Chain {
    /// A chain whose credentials name their source as `name/source`.
    #[must_use]
    pub fn builder(name: impl Into<String>) -> ChainBuilder {
        ChainBuilder::new(name.into())
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        match self.inner.winner.get() {
            Some(winner) => self.inner.ask(*winner).await,
            None => self.inner.walk().await,
        }
    }
}

impl Inner {
    /// Asks one source; the name of the chain stands before that of the source.
    async fn ask(&self, index: usize) -> Result<Credentials, CredentialsError> {
        let Some(member) = self.members.get(index) else {
            return Err(self.nothing(Vec::new()));
        };
        match member.source.credentials().await {
            Ok(credentials) => {
                let name = format!("{}/{}", self.name, credentials.source());
                Ok(credentials.from_source(name))
            }
            Err(error) => Err(self.named(member, error)),
        }
    }

    async fn walk(&self) -> Result<Credentials, CredentialsError> {
        let mut tried = Vec::new();
        for (index, member) in self.members.iter().enumerate() {
            let error = match self.ask(index).await {
                Ok(credentials) => return self.won(index, credentials).await,
                Err(error) => error,
            };
            let class = error.class();
            if member.unlisted && class == CredentialsErrorClass::NotConfigured {
                continue;
            }
            if !self.goes_on(&error) {
                return Err(error);
            }
            if !is_passed_over(&error) {
                let text = format!("going on to the next source after {error}");
                self.notices.warn(&self.name, &text);
            }
            tried.push(error);
        }
        Err(self.nothing(tried))
    }

    fn goes_on(&self, error: &CredentialsError) -> bool {
        self.policy.goes_on_after(error.class())
            && (is_passed_over(error) || self.policy == Policy::Compat)
    }

    /// Only now the winner is remembered: a chain that found nothing begins anew the next time.
    async fn won(
        &self,
        index: usize,
        credentials: Credentials,
    ) -> Result<Credentials, CredentialsError> {
        if !self.reuse {
            return Ok(credentials);
        }
        let winner = *self.winner.get_or_init(|| {
            let id = credentials.access_key_id().map(masked);
            self.notices.info(
                &self.name,
                &format!(
                    "credentials come from {}{}",
                    credentials.source(),
                    id.map(|id| format!(" ({id})")).unwrap_or_default()
                ),
            );
            index
        });
        if winner == index {
            Ok(credentials)
        } else {
            // Another task came to another result in the meantime; one process has one identity.
            self.ask(winner).await
        }
    }

    fn nothing(&self, tried: Vec<CredentialsError>) -> CredentialsError {
        CredentialsError::new(
            CredentialsErrorClass::NoCredentials,
            "no source has credentials",
        )
        .of(self.name.clone())
        .hint(self.hint.clone())
        .tried(tried)
    }

    async fn explain(&self) -> Whoami {
        let mut lines = Vec::new();
        let mut decided = false;
        for (index, member) in self.members.iter().enumerate() {
            let said = member.source.explain().await;
            let chosen = match self.winner.get() {
                Some(winner) => *winner == index,
                None => !decided,
            };
            decided |= match said.lines.as_slice() {
                _ if said.credentials().is_some() => true,
                [line] => {
                    let outcome = line.outcome.as_ref();
                    outcome.is_err_and(|error| !self.goes_on(&self.named(member, error.clone())))
                }
                // A chain within this one: what it says as a whole.
                _ => {
                    let outcome = self.ask(index).await;
                    outcome.is_err_and(|error| !self.goes_on(&error))
                }
            };
            let single = said.lines.len() == 1;
            for line in said.lines {
                let used = chosen && line.used;
                let name = match &line.outcome {
                    Err(_) if single => member.name.clone(),
                    _ => line.source,
                };
                let name = format!("{}/{name}", self.name);
                let outcome = match line.outcome {
                    Ok(credentials) => Ok(credentials.from_source(name.clone())),
                    Err(error) => Err(self.named(member, error)),
                };
                lines.push(WhoamiLine::new(name, outcome, used));
            }
        }
        Whoami::new(lines)
    }

    /// The error of a source, with the name of the chain before that of the source.
    fn named(&self, member: &Member, error: CredentialsError) -> CredentialsError {
        let name = match error.provider() {
            "" => member.name.as_str(),
            provider => provider,
        };
        let name = format!("{}/{name}", self.name);
        error.of(name)
    }
}

impl ProvideCredentials for Chain {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }

    fn invalidate(&self, rejected: &Credentials) {
        // Each source knows its own snapshots; only one of them will find it.
        for member in &self.inner.members {
            member.source.invalidate(rejected);
        }
    }

    fn explain(&self) -> BoxFuture<'_, Whoami> {
        Box::pin(self.inner.explain())
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.inner.members.iter();
        f.debug_struct("Chain")
            .field("name", &self.inner.name)
            .field("policy", &self.inner.policy)
            .field(
                "members",
                &members.map(|member| &member.source).collect::<Vec<_>>(),
            )
            .field("winner", &self.inner.winner.get())
            .finish_non_exhaustive()
    }
}
