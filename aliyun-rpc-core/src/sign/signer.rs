//! Signing without a client.

use std::time::SystemTime;

use super::{Algorithm, SignedRequest, Signing};
use crate::clock::{Clock as _, NonceSource as _, RandomNonce, SystemClock};
use crate::credentials::Credentials;
use crate::descriptor::Action;
use crate::encode::{Encoded, Fill, Operation};
use crate::error::Error;
use crate::response::Format;
use crate::value::Params;

/// Signs actions without sending them: everything that goes into a signature is given, so it can be repeated.
///
/// ```
/// use aliyun_rpc_core::clock::parse_iso8601;
/// use aliyun_rpc_core::descriptor::{BodyStyle, Method, Place};
/// use aliyun_rpc_core::encode::{Dynamic, Encoded, Operation};
/// use aliyun_rpc_core::{Credentials, Signer};
///
/// // The example that the vendor prints.
/// let mut params = Dynamic::new();
/// params.push("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", Place::Query);
/// params.push("RegionId", "cn-shanghai", Place::Query);
/// let operation = Operation {
///     product: "Ecs",
///     version: "2014-05-26",
///     name: "RunInstances",
///     method: Method::Post,
///     body: BodyStyle::Form,
///     anonymous: false,
/// };
/// let encoded = Encoded::dynamic(operation, &params)?;
/// let credentials = Credentials::new("YourAccessKeyId", "YourAccessKeySecret".to_owned());
/// let signed = Signer::new(credentials, "ecs.cn-shanghai.aliyuncs.com")
///     .time(parse_iso8601("2023-10-26T10:22:32Z").unwrap())
///     .nonce("3156853299f313e23d1673dc12e1703d")
///     .sign_encoded(&operation, &encoded)?;
/// assert_eq!(signed.signature(), "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Signer {
    credentials: Credentials,
    host: String,
    algorithm: Algorithm,
    format: Format,
    time: Option<SystemTime>,
    nonce: Option<String>,
    region: Option<String>,
    idempotency_token: Option<String>,
    user_agent: Option<String>,
}

impl Signer {
    /// A signer for requests to a host (with port, if it is not the scheme's own).
    #[must_use]
    pub fn new(credentials: Credentials, host: impl Into<String>) -> Self {
        Self {
            credentials,
            host: host.into(),
            algorithm: Algorithm::default(),
            format: Format::default(),
            time: None,
            nonce: None,
            region: None,
            idempotency_token: None,
            user_agent: None,
        }
    }

    /// Chooses the algorithm; [`Algorithm::Acs3HmacSha256`] otherwise.
    #[must_use]
    pub const fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// Chooses the format of the answer; JSON otherwise.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Fixes the time; the current time otherwise.
    #[must_use]
    pub const fn time(mut self, time: SystemTime) -> Self {
        self.time = Some(time);
        self
    }

    /// Fixes the nonce; a random one otherwise.
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Fills unset region parameters; they stay unset otherwise.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Fills the unset idempotency token of an action; it stays unset otherwise. (A client makes one for each call.)
    #[must_use]
    pub fn idempotency_token(mut self, token: impl Into<String>) -> Self {
        self.idempotency_token = Some(token.into());
        self
    }

    /// Sends a user agent; none otherwise.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Signs. The parameters are not checked against their rules; [`check`](crate::check::check) does that.
    ///
    /// # Errors
    /// If a parameter cannot be written or the algorithm cannot be used.
    pub fn sign(&self, action: &Action, params: &dyn Params) -> Result<SignedRequest, Error> {
        let fill = Fill {
            region: self.region.as_deref(),
            idempotency_token: self.idempotency_token.as_deref(),
        };
        let encoded = Encoded::new(action, params, fill)
            .map_err(|error| Error::from(error).with_action(action.name))?;
        self.sign_encoded(&action.into(), &encoded)
    }

    /// Signs parameters that are already encoded.
    ///
    /// # Errors
    /// If the algorithm cannot be used, or the request would break a rule of HTTP or of the protocol.
    pub fn sign_encoded(
        &self,
        operation: &Operation<'_>,
        params: &Encoded,
    ) -> Result<SignedRequest, Error> {
        let random;
        let nonce = match &self.nonce {
            Some(nonce) => nonce.as_str(),
            None => {
                random = RandomNonce.nonce();
                &random
            }
        };
        let time = self.time.unwrap_or_else(|| SystemClock.now());
        let mut signing = Signing::new(&self.credentials, &self.host, time, nonce);
        signing.algorithm = self.algorithm;
        signing.format = self.format;
        signing.user_agent = self.user_agent.as_deref();
        signing.sign(operation, params).map_err(|error| {
            // The name is refused if it holds a line break; the message must not hold it either.
            Error::from(error).with_action(operation.name.escape_debug().to_string())
        })
    }
}
