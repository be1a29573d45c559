//! Which host of STS is asked.

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::endpoint::Endpoint;

use super::{given, variable};
use crate::env;
use crate::surroundings::Surroundings;

/// Which host of STS a source asks. The first that is given counts:
///
/// 1. [`host`](StsEndpoint::host);
/// 2. the variable `ALIBABA_CLOUD_STS_ENDPOINT`;
/// 3. [`region`](StsEndpoint::region), or the variable `ALIBABA_CLOUD_STS_REGION`: `sts.<region>.aliyuncs.com`, inside of a
///    VPC `sts-vpc.<region>.aliyuncs.com`;
/// 4. `sts.aliyuncs.com`.
///
/// Calls are encrypted, whatever the host is given as, except to this machine.
///
/// ```
/// use aliyun_rpc_credentials::StsEndpoint;
///
/// let inside = StsEndpoint::new().region("cn-beijing").vpc(true);
/// # let _ = inside;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct StsEndpoint {
    host: Option<String>,
    region: Option<String>,
    vpc: Option<bool>,
    strict: bool,
}

impl StsEndpoint {
    /// The host that variables name, or the central one.
    pub fn new() -> Self {
        Self::default()
    }

    /// This host, with or without a scheme. Empty text means unset.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The host of this region. Empty text means unset.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Whether the region's host for callers inside of its VPCs is asked; the variable `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`
    /// says so otherwise. Without a region it has no effect, and a warning says so.
    pub const fn vpc(mut self, vpc: bool) -> Self {
        self.vpc = Some(vpc);
        self
    }

    /// Whether a host that is given with `http://` is refused; otherwise it is called over https.
    pub const fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Chooses.
    pub(super) fn choose(
        &self,
        name: &str,
        surroundings: &Surroundings,
    ) -> Result<Endpoint, CredentialsError> {
        let host = given(self.host.clone())
            .or_else(|| variable(surroundings, "ALIBABA_CLOUD_STS_ENDPOINT"));
        if let Some(host) = host {
            return self.named(&host);
        }
        let region = given(self.region.clone())
            .or_else(|| variable(surroundings, "ALIBABA_CLOUD_STS_REGION"));
        let vpc = self.vpc.unwrap_or_else(|| {
            env::flag(
                &*surroundings.environment,
                "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED",
            )
        });
        let Some(region) = region else {
            if vpc {
                surroundings.notices.warn(
                    name,
                    "the VPC endpoint of STS is switched on, but without a region it is not known: sts.aliyuncs.com is asked, \
                     which a closed network may not reach; set `ALIBABA_CLOUD_STS_REGION`",
                );
            }
            return self.named("sts.aliyuncs.com");
        };
        let label = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if !region.bytes().all(label) {
            return Err(misconfigured(
                "the region of STS holds characters that no region has",
            ));
        }
        let prefix = if vpc { "sts-vpc" } else { "sts" };
        self.named(&format!("{prefix}.{region}.aliyuncs.com"))
    }

    fn named(&self, host: &str) -> Result<Endpoint, CredentialsError> {
        let mut endpoint = Endpoint::parse(host)
            .map_err(|error| misconfigured(&format!("the host of STS: {error}")))?;
        if !endpoint.https && !endpoint.is_loopback() {
            if self.strict {
                return Err(misconfigured(&format!(
                    "the host of STS is given as `http://{}`, which would be unencrypted: use https",
                    endpoint.host
                )));
            }
            endpoint.https = true;
        }
        Ok(endpoint)
    }
}

fn misconfigured(message: &str) -> CredentialsError {
    CredentialsError::new(CredentialsErrorClass::Misconfigured, message)
}
