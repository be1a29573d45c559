//! Sessions opened with an RSA key in place of a secret. The vendor advises against new use.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials,
};
use aliyun_rpc_core::sign::Algorithm;
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use crate::expiry;
use crate::load::{Load, named, renewed};
use crate::refreshing::Windows;
use crate::sts::{Sts, StsEndpoint, checked, given, seconds, unset};
use crate::surroundings::Surroundings;

/// What the source is called.
const NAME: &str = "rsa_key_pair";

/// Opens a session for an account's RSA key.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Sts", version = "2015-04-01", idempotent, deprecated)]
struct GenerateSessionAccessKey {
    /// How long the session lasts.
    #[rpc(min = 900, max = 3600)]
    duration_seconds: i64,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct GenerateSessionAccessKeyResponse {
    session_access_key: SessionAccessKey,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct SessionAccessKey {
    session_access_key_id: String,
    session_access_key_secret: Secret<String>,
    expiration: String,
}

/// Fetches a session's key pair with an RSA key: `rsa_key_pair`. Feature `rsa`.
///
/// *Reads* the private key's file each time anew, and the variables of [`StsEndpoint`]. *Asks* STS with
/// `GenerateSessionAccessKey`, signed with `SHA256withRSA`: `POST` over https, at most three attempts within 30 seconds.
/// *Renews* as [`Refreshing`](crate::Refreshing) says.
///
/// ```
/// use aliyun_rpc_credentials::RsaKeyPairCredentials;
///
/// let source = RsaKeyPairCredentials::builder()
///     .public_key_id("LTAI5tExampleExample9xQ2")
///     .private_key_file("/etc/keys/aliyun.pem")
///     .build()?;
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct RsaKeyPairCredentials {
    request: GenerateSessionAccessKey,
    key: Arc<Key>,
    sts: Sts,
}

/// The key as a source of what calls are signed with.
struct Key {
    id: String,
    place: Place,
    surroundings: Surroundings,
}

/// Where the private key is.
enum Place {
    File(PathBuf),
    Text(Secret<String>),
}

impl ProvideCredentials for Key {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let pem = match &self.place {
            Place::Text(pem) => Ok(pem.clone()),
            Place::File(path) => self
                .surroundings
                .files
                .read(path)
                .map_err(|error| format!("cannot be read: {error}"))
                .and_then(|bytes| String::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned()))
                .map(Secret::new)
                .map_err(|what| {
                    CredentialsError::new(
                        CredentialsErrorClass::Misconfigured,
                        format!("the private key {} {what}", path.display()),
                    )
                }),
        };
        Box::pin(async move { Ok(Credentials::new(self.id.clone(), pem?)) })
    }
}

/// The id only.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Key")
            .field(&aliyun_rpc_core::credentials::masked(&self.id))
            .finish()
    }
}

impl RsaKeyPairCredentials {
    /// Starts a source.
    pub fn builder() -> RsaKeyPairBuilder {
        RsaKeyPairBuilder {
            id: None,
            place: None,
            duration: std::time::Duration::from_secs(3600),
            sts: StsEndpoint::new(),
            windows: Windows::default(),
            surroundings: None,
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let answer = self.sts.call(&self.request).await?;
        let key = &answer.session_access_key;
        let rejected = |what: &str| {
            CredentialsError::new(
                CredentialsErrorClass::Rejected,
                format!("the answer of GenerateSessionAccessKey {what}"),
            )
        };
        let parts = [
            ("SessionAccessKeyId", key.session_access_key_id.as_str()),
            (
                "SessionAccessKeySecret",
                key.session_access_key_secret.expose(),
            ),
            ("Expiration", key.expiration.as_str()),
        ];
        let missing: Vec<&str> = parts
            .iter()
            .filter(|(_, text)| text.trim().is_empty())
            .map(|(name, _)| *name)
            .collect();
        if !missing.is_empty() {
            return Err(rejected(&format!("lacks {}", missing.join(", "))));
        }
        let end = expiry::rfc3339(&key.expiration)
            .ok_or_else(|| rejected("holds an Expiration that is no time of RFC 3339"))?;
        let secret = key.session_access_key_secret.expose().trim();
        Ok(Credentials::new(key.session_access_key_id.trim(), secret).expiring(end))
    }
}

impl Load for RsaKeyPairCredentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(named(NAME, self.fetch()))
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn clock_difference(&self) -> Option<i64> {
        self.sts.clock_difference()
    }
}

/// The id of the key, masked.
impl fmt::Debug for RsaKeyPairCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaKeyPairCredentials")
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// Builds [`RsaKeyPairCredentials`].
#[must_use = "a builder does nothing unless it is built"]
pub struct RsaKeyPairBuilder {
    id: Option<String>,
    place: Option<Place>,
    duration: std::time::Duration,
    sts: StsEndpoint,
    windows: Windows,
    surroundings: Option<Surroundings>,
}

impl RsaKeyPairBuilder {
    /// The id under which the public key is registered.
    pub fn public_key_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The file of the private key in PEM form, PKCS#8 or PKCS#1.
    pub fn private_key_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.place = Some(Place::File(path.into()));
        self
    }

    /// The private key itself in PEM form, PKCS#8 or PKCS#1.
    pub fn private_key(mut self, pem: impl Into<Secret<String>>) -> Self {
        self.place = Some(Place::Text(pem.into()));
        self
    }

    /// How long sessions last: 15 minutes to an hour, which is the default.
    pub const fn duration(mut self, duration: std::time::Duration) -> Self {
        self.duration = duration;
        self
    }

    /// Which host of STS is asked.
    pub fn sts(mut self, sts: StsEndpoint) -> Self {
        self.sts = sts;
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If id or private key are not given, and for durations that STS would refuse.
    pub fn loader(self) -> Result<RsaKeyPairCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(self) -> Result<RsaKeyPairCredentials, CredentialsError> {
        let surroundings = self.surroundings.unwrap_or_else(Surroundings::system);
        let key = Arc::new(Key {
            id: given(self.id)
                .ok_or_else(|| unset("the public key's id", "give `public_key_id`"))?,
            place: self.place.ok_or_else(|| {
                unset(
                    "the private key",
                    "give `private_key_file` or `private_key`",
                )
            })?,
            surroundings: surroundings.clone(),
        });
        let request = GenerateSessionAccessKey {
            duration_seconds: seconds(self.duration)?,
        };
        let source: Arc<dyn ProvideCredentials> = Arc::clone(&key) as _;
        let sts = Sts::new(NAME, &self.sts, Some(source), &surroundings)?;
        Ok(RsaKeyPairCredentials {
            request: checked(request)?,
            sts: sts.signing(Algorithm::Sha256WithRsa),
            key,
        })
    }

    renewed!(RsaKeyPairCredentials);
}

impl fmt::Debug for RsaKeyPairBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RsaKeyPairBuilder").finish_non_exhaustive()
    }
}
