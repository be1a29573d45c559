//! Credentials from a web address.

use std::fmt;
use std::net::IpAddr;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::sign::percent;
use aliyun_rpc_core::transport::BoxFuture;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{Method, Uri};

use crate::clocks::{ClockDifference, Watched};
use crate::http::{Repeat, failed, place, request, send, within};
use crate::load::{Load, named, renewed};
use crate::refreshing::Windows;
use crate::sts::{WHOLE, given, unset, variable};
use crate::surroundings::Surroundings;
use crate::{delivered, env};

/// What the source is called.
const NAME: &str = "credential_uri";
/// The variable that holds the address.
const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// Fetches credentials from a web address: `credential_uri`.
///
/// *Reads* the variable `ALIBABA_CLOUD_CREDENTIALS_URI` if no address is given; where
/// `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` is `true`, nothing is asked. *Asks* with `GET`, at most three times within 30
/// seconds, without following redirects, and expects JSON with `AccessKeyId`, `AccessKeySecret`, `SecurityToken`, `Expiration`
/// and perhaps `Code`. *Renews* as [`Refreshing`](crate::Refreshing) says.
///
/// The address may hold a secret: errors show scheme, host and port only. A user and password in it travel in the header
/// `Authorization`.
///
/// ```
/// use aliyun_rpc_credentials::UriCredentials;
///
/// let source = UriCredentials::builder().uri("http://127.0.0.1:7002/credentials?role=reader").build()?;
/// let open = UriCredentials::builder().uri("http://vault.example.com/").build();
/// assert!(open.unwrap_err().to_string().contains("https"));
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct UriCredentials {
    uri: Uri,
    /// What stands before the `@` of the address, as it travels.
    user: Option<Secret<String>>,
    network: Watched,
    clocks: ClockDifference,
    surroundings: Surroundings,
}

impl UriCredentials {
    /// Starts a source.
    pub fn builder() -> UriBuilder {
        UriBuilder {
            uri: None,
            any_host: false,
            windows: Windows::default(),
            surroundings: None,
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        env::external_allowed(&self.surroundings)?;
        let host = place(&self.uri);
        let user = self.user.as_ref();
        let user = user.map(|user| ("authorization", user.expose().as_str()));
        let request = request(Method::GET, self.uri.clone(), user.as_slice(), "")?;
        let load = async {
            let answer = send(&self.network, &request, Repeat::Passing, &self.surroundings)
                .await
                .map_err(|error| failed(&host, &error))?;
            if !answer.is_ok() {
                return Err(answer.refused(&host));
            }
            delivered::session(&host, answer.json().as_ref())
        };
        within(WHOLE, &host, load).await
    }
}

impl Load for UriCredentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(named(NAME, self.fetch()))
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn clock_difference(&self) -> Option<i64> {
        self.clocks.get()
    }
}

/// Scheme and host.
impl fmt::Debug for UriCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UriCredentials")
            .field(&place(&self.uri))
            .finish()
    }
}

/// Builds [`UriCredentials`].
#[must_use = "a builder does nothing unless it is built"]
pub struct UriBuilder {
    uri: Option<String>,
    any_host: bool,
    windows: Windows,
    surroundings: Option<Surroundings>,
}

impl UriBuilder {
    /// The address; the variable `ALIBABA_CLOUD_CREDENTIALS_URI` says it otherwise.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Whether every host may be asked without encryption, as the vendor's packages do; a warning says so where the answer
    /// leaves the private network. Otherwise `http` is for loopback addresses written as numbers only, because names can be made
    /// to lead elsewhere.
    pub const fn any_host(mut self, allow: bool) -> Self {
        self.any_host = allow;
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If there is no address, if it cannot be read, and for unencrypted ways to other hosts.
    pub fn loader(mut self) -> Result<UriCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(&mut self) -> Result<UriCredentials, CredentialsError> {
        let surroundings = self
            .surroundings
            .get_or_insert_with(Surroundings::system)
            .clone();
        let uri = given(self.uri.take())
            .or_else(|| variable(&surroundings, VARIABLE))
            .ok_or_else(|| unset("the address", &format!("give `uri` or set `{VARIABLE}`")))?;
        // The cause is left out: it could repeat the address.
        let uri: Uri = uri
            .parse()
            .ok()
            .filter(|uri: &Uri| uri.host().is_some_and(|host| !host.is_empty()))
            .ok_or_else(|| misconfigured("the address of the credentials is no URL".to_owned()))?;
        self.allowed(&uri, &surroundings)?;
        let (uri, user) = without_user(uri);
        let clocks = ClockDifference::default();
        Ok(UriCredentials {
            uri,
            user,
            network: Watched::new(&surroundings.network, &surroundings.clock, &clocks),
            clocks,
            surroundings,
        })
    }

    fn allowed(&self, uri: &Uri, surroundings: &Surroundings) -> Result<(), CredentialsError> {
        let host = uri.host().unwrap_or_default();
        let address = host.trim_start_matches('[').trim_end_matches(']');
        let address: Option<IpAddr> = address.parse().ok();
        match uri.scheme_str() {
            Some("https") => Ok(()),
            Some("http") if address.is_some_and(|address| address.is_loopback()) => Ok(()),
            Some("http") if !self.any_host => Err(misconfigured(format!(
                "{} is not encrypted: use https, or a loopback address written as a number, such as 127.0.0.1",
                place(uri)
            ))),
            Some("http") => {
                if !address.is_some_and(is_near) && host != "localhost" {
                    surroundings.notices.warn(
                        NAME,
                        &format!("credentials travel unencrypted from {}", place(uri)),
                    );
                }
                Ok(())
            }
            _ => Err(misconfigured(
                "the address of the credentials has a scheme that is neither https nor http"
                    .to_owned(),
            )),
        }
    }

    renewed!(UriCredentials);
}

/// The address without a user and password, and these as they travel.
fn without_user(uri: Uri) -> (Uri, Option<Secret<String>>) {
    let mut parts = uri.clone().into_parts();
    let authority = parts.authority.as_ref().map(http::uri::Authority::as_str);
    let Some((user, host)) = authority.and_then(|authority| authority.rsplit_once('@')) else {
        return (uri, None);
    };
    let plain = percent::decode(user, false).unwrap_or_else(|| user.to_owned());
    let basic = format!("Basic {}", STANDARD.encode(plain));
    parts.authority = host.parse().ok();
    (Uri::from_parts(parts).unwrap_or(uri), Some(basic.into()))
}

/// Whether an address is link-local or private.
const fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_link_local() || address.is_private(),
        IpAddr::V6(address) => address.is_unicast_link_local() || address.is_unique_local(),
    }
}

fn misconfigured(message: String) -> CredentialsError {
    CredentialsError::new(CredentialsErrorClass::Misconfigured, message)
}

/// Nothing of the address.
impl fmt::Debug for UriBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UriBuilder")
            .field("any_host", &self.any_host)
            .finish_non_exhaustive()
    }
}
