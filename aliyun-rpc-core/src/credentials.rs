//! Who calls: the credential of a request and where it comes from.

mod closure;
mod error;
mod whoami;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use crate::secret::Secret;
use crate::transport::BoxFuture;

pub use closure::{FromFn, from_fn};
pub use error::{CredentialsError, CredentialsErrorClass};
pub use whoami::{Whoami, WhoamiLine};

/// What a call is authenticated with: one immutable snapshot, cheap to clone.
///
/// `Debug` shows the kind and the masked key id, never a secret.
///
/// ```
/// use aliyun_rpc_core::Credentials;
///
/// let credentials = Credentials::new("LTAI5tExampleExample9xQ2", "a-secret");
/// assert_eq!(format!("{credentials:?}"), "Credentials(static_ak LTAI…9xQ2)");
/// ```
#[derive(Clone)]
pub struct Credentials {
    // Behind one pointer, so that a snapshot for each attempt costs nothing and can be told from another one.
    kind: Arc<Kind>,
    source: Cow<'static, str>,
    expiration: Option<SystemTime>,
}

enum Kind {
    AccessKey {
        id: String,
        secret: Secret<String>,
        token: Option<Secret<String>>,
    },
    Bearer(Secret<String>),
    Anonymous,
}

impl Credentials {
    /// A long-lived access key.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        Self::of_kind(
            Kind::AccessKey {
                id: id.into(),
                secret: secret.into(),
                token: None,
            },
            "static_ak",
        )
    }

    /// Temporary credentials from STS: key id, secret and security token.
    #[must_use]
    pub fn sts(
        id: impl Into<String>,
        secret: impl Into<Secret<String>>,
        token: impl Into<Secret<String>>,
    ) -> Self {
        Self::of_kind(
            Kind::AccessKey {
                id: id.into(),
                secret: secret.into(),
                token: Some(token.into()),
            },
            "static_sts",
        )
    }

    /// A bearer token: nothing is signed.
    #[must_use]
    pub fn bearer(token: impl Into<Secret<String>>) -> Self {
        Self::of_kind(Kind::Bearer(token.into()), "static_bearer")
    }

    /// No credential: calls are anonymous.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::of_kind(Kind::Anonymous, "anonymous")
    }

    fn of_kind(kind: Kind, source: &'static str) -> Self {
        Self {
            kind: Arc::new(kind),
            source: Cow::Borrowed(source),
            expiration: None,
        }
    }

    /// Says until when the credentials are valid, for a provider.
    #[must_use]
    pub const fn expiring(mut self, expiration: SystemTime) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// Until when the credentials are valid; `None` if nothing is known of an end.
    #[must_use]
    pub const fn expiration(&self) -> Option<SystemTime> {
        self.expiration
    }

    /// Whether both are clones of one snapshot, whatever they call their source. Credentials that were fetched twice are two
    /// snapshots, even if they are equal.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.kind, &other.kind)
    }

    /// Whether the service would see no difference: key id and token are those of the other.
    pub(crate) fn is_equal(&self, other: &Self) -> bool {
        let seen = |of: &Self| {
            let token = of.security_token().or(of.bearer_token());
            (
                of.access_key_id().map(str::to_owned),
                token.map(|token| token.expose().clone()),
            )
        };
        self.is_same(other) || seen(self) == seen(other)
    }

    /// Says where the credentials come from, for a provider: `default/env`, `ecs_ram_role`. The name is shown in errors.
    #[must_use]
    pub fn from_source(mut self, source: impl Into<Cow<'static, str>>) -> Self {
        self.source = source.into();
        self
    }

    /// Where the credentials come from: `static_ak`, `static_sts`, `static_bearer`, `anonymous`, or what the
    /// provider said.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The access key id, if there is one.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        match &*self.kind {
            Kind::AccessKey { id, .. } => Some(id),
            _ => None,
        }
    }

    /// The access key secret, if there is one; with RSA algorithms it is a private key in PEM form.
    #[must_use]
    pub fn access_key_secret(&self) -> Option<&Secret<String>> {
        match &*self.kind {
            Kind::AccessKey { secret, .. } => Some(secret),
            _ => None,
        }
    }

    /// The security token of temporary credentials.
    #[must_use]
    pub fn security_token(&self) -> Option<&Secret<String>> {
        match &*self.kind {
            Kind::AccessKey { token, .. } => token.as_ref(),
            _ => None,
        }
    }

    /// The bearer token, if that is what this is.
    #[must_use]
    pub fn bearer_token(&self) -> Option<&Secret<String>> {
        match &*self.kind {
            Kind::Bearer(token) => Some(token),
            _ => None,
        }
    }

    /// Whether calls with it carry no credential at all.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        matches!(*self.kind, Kind::Anonymous)
    }

    /// Source and masked key id, as they stand in errors.
    pub(crate) fn identity(&self) -> String {
        match self.access_key_id() {
            Some(id) => format!("{} {}", self.source, masked(id)),
            None => self.source.clone().into_owned(),
        }
    }

    /// All that must never be shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        [
            self.access_key_secret(),
            self.security_token(),
            self.bearer_token(),
        ]
        .into_iter()
        .flatten()
        .map(|secret| secret.expose().as_str())
    }

    /// Refuses what cannot be a credential, before anything is signed with it: nothing at all, and control
    /// characters or blanks, which copying brings along and which headers cannot carry.
    ///
    /// # Errors
    /// With the name of the part that is wrong and the source it comes from.
    pub fn validate(&self) -> Result<(), CredentialsError> {
        let refused =
            |message: String| CredentialsError::new(CredentialsErrorClass::Misconfigured, message);
        let parts = [
            ("access key id", self.access_key_id()),
            (
                "security token",
                self.security_token().map(|token| token.expose().as_str()),
            ),
            (
                "bearer token",
                self.bearer_token().map(|token| token.expose().as_str()),
            ),
        ];
        for (part, text) in parts {
            let Some(text) = text else { continue };
            let wrong = if text.is_empty() {
                "is empty"
            } else if text.bytes().any(|byte| !byte.is_ascii_graphic()) {
                "holds a blank, a line break or a character outside ASCII"
            } else if part == "access key id" && text.bytes().any(|byte| b",;=".contains(&byte)) {
                "holds `,`, `;` or `=`"
            } else {
                continue;
            };
            return Err(refused(format!("the {part} of {} {wrong}", self.source)));
        }
        if let Some(secret) = self.access_key_secret()
            && secret.expose().trim().is_empty()
        {
            return Err(refused(format!(
                "the access key secret of {} is empty",
                self.source
            )));
        }
        Ok(())
    }
}

/// An access key id as it may be shown: the first four characters and the last four.
///
/// Ids shorter than 16 characters are hidden altogether, because too much of them would be seen.
#[must_use]
pub fn masked(id: &str) -> String {
    let chars: Vec<char> = id.chars().collect();
    match (
        chars.get(..4),
        chars.len().checked_sub(4).and_then(|at| chars.get(at..)),
    ) {
        (Some(first), Some(last)) if chars.len() >= 16 => {
            first.iter().chain(&['…']).chain(last).collect()
        }
        _ => "***".to_owned(),
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({})", self.identity())
    }
}

/// A source of credentials, asked before each attempt.
///
/// [`Credentials`] itself is one, [`from_fn`] makes one of a closure, and the package `aliyun-rpc-credentials` has those of
/// environment, files, roles and instances, and the default chain over them.
///
/// A source keeps what it fetched: it is asked often and from many tasks at once.
pub trait ProvideCredentials: fmt::Debug + Send + Sync + 'static {
    /// The credentials to sign the next attempt with.
    ///
    /// # Errors
    /// Why there are none. Never while credentials that were fetched earlier are still valid.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// Says that the service refused exactly this snapshot, so that the next question must be answered with a new one. Does
    /// nothing if a newer one is already there.
    fn invalidate(&self, rejected: &Credentials) {
        let _ = rejected;
    }

    /// Asks all sources behind this one, without stopping at the first that has credentials, and tells what each said; for
    /// people who wonder which key is used.
    fn explain(&self) -> BoxFuture<'_, Whoami> {
        Box::pin(async { Whoami::of(self.credentials().await) })
    }
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this) })
    }
}

/// A source that is shared.
impl<T: ProvideCredentials + ?Sized> ProvideCredentials for Arc<T> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn invalidate(&self, rejected: &Credentials) {
        (**self).invalidate(rejected);
    }

    fn explain(&self) -> BoxFuture<'_, Whoami> {
        (**self).explain()
    }
}
