// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetRandomPassword`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse, Secret};

use super::errors;

/// Gets random password.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GetRandomPassword)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INTERNAL_FAILURE)
)]
pub struct GetRandomPassword {
    /// Exclude characters, for example `ABCabc`.
    pub exclude_characters: Option<String>,
    /// Exclude lowercase: default `false`, for example `false`.
    pub exclude_lowercase: Option<ExcludeLowercase>,
    /// Exclude numbers: default `false`, for example `false`.
    pub exclude_numbers: Option<ExcludeNumbers>,
    /// Exclude punctuation: default `false`, for example `false`.
    pub exclude_punctuation: Option<ExcludePunctuation>,
    /// Exclude uppercase: default `false`, for example `false`.
    pub exclude_uppercase: Option<ExcludeUppercase>,
    /// Password length: default `32`.
    pub password_length: Option<String>,
    /// Require each included type: default `true`, for example `true`.
    pub require_each_included_type: Option<RequireEachIncludedType>,
}

/// What `ExcludeLowercase` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ExcludeLowercase {
    /// `false`.
    #[rpc(name = "false")]
    False,
    /// `true`.
    #[rpc(name = "true")]
    True,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `ExcludeNumbers` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ExcludeNumbers {
    /// `false`.
    #[rpc(name = "false")]
    False,
    /// `true`.
    #[rpc(name = "true")]
    True,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `ExcludePunctuation` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ExcludePunctuation {
    /// `false`.
    #[rpc(name = "false")]
    False,
    /// `true`.
    #[rpc(name = "true")]
    True,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `ExcludeUppercase` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ExcludeUppercase {
    /// `false`.
    #[rpc(name = "false")]
    False,
    /// `true`.
    #[rpc(name = "true")]
    True,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `RequireEachIncludedType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum RequireEachIncludedType {
    /// `false`.
    #[rpc(name = "false")]
    False,
    /// `true`.
    #[rpc(name = "true")]
    True,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`GetRandomPassword`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetRandomPasswordResponse {
    /// Random password.
    pub random_password: Secret<String>,
    /// Id of the request.
    pub request_id: String,
}
