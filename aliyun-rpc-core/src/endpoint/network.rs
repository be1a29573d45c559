//! From which network a service is called.

use std::borrow::Cow;
use std::fmt;

/// From which network a service is called. It chooses the host: `ecs-vpc.cn-beijing.aliyuncs.com` instead of
/// `ecs.cn-beijing.aliyuncs.com`.
///
/// ```
/// use aliyun_rpc_core::endpoint::Network;
///
/// assert_eq!(Network::from("VPC"), Network::Vpc);
/// assert_eq!(Network::from(""), Network::Public);
/// assert_eq!(Network::from("edge").as_str(), "edge");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A virtual private cloud.
    Vpc,
    /// The classic network.
    Internal,
    /// The vendor's own network.
    Inner,
    /// Shared hosts.
    Share,
    /// Another one, by the text in its host names: letters, digits, `-` and `_`.
    Other(Cow<'static, str>),
}

impl Network {
    /// The text in host names; `public` for the internet, which adds nothing to them.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Vpc => "vpc",
            Self::Internal => "internal",
            Self::Inner => "inner",
            Self::Share => "share",
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for Network {
    /// Capital letters make no difference; no text at all is the internet.
    fn from(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "" | "public" => Self::Public,
            "vpc" => Self::Vpc,
            "internal" => Self::Internal,
            "inner" => Self::Inner,
            "share" => Self::Share,
            other => Self::Other(other.to_owned().into()),
        }
    }
}

impl From<String> for Network {
    fn from(name: String) -> Self {
        Self::from(name.as_str())
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
