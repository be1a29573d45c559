// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSecret`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes secret.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_TIMESTAMP, errors::INVALID_PARAMETER, errors::FORBIDDEN_NO_PERMISSION_403,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
    )
)]
pub struct DescribeSecret {
    /// Fetch tags: default `false`, for example `true`.
    pub fetch_tags: Option<FetchTags>,
    /// Secret name.
    pub secret_name: String,
}

/// What `FetchTags` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum FetchTags {
    /// `false`.
    #[rpc(name = "false")]
    False,
    /// `true`.
    #[rpc(name = "true")]
    True,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSecretResponse {
    /// ARN, for example `acs:kms:cn-hangzhou:154035569884****:secret/secret001`.
    pub arn: String,
    /// Automatic rotation, for example `Enabled`.
    pub automatic_rotation: String,
    /// Create time, UTC, for example `2022-02-21T15:39:26Z`.
    pub create_time: String,
    /// Dkms instance id, for example `kst-bjj62d8f5e0sgtx8h****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: String,
    /// Description, for example `userinfo`.
    pub description: String,
    /// Encryption key id, for example `00aa68af-2c02-4f68-95fe-3435d330****`.
    pub encryption_key_id: String,
    /// Extended config.
    pub extended_config: String,
    /// Last rotation date, UTC, for example `2022-07-05T08:22:03Z`.
    pub last_rotation_date: String,
    /// Next rotation date, UTC, for example `2022-07-06T18:22:03Z`.
    pub next_rotation_date: String,
    /// Owing service.
    pub owing_service: String,
    /// Planned delete time, UTC, for example `2022-03-21T15:45:12Z`.
    pub planned_delete_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Rotation interval, for example `3153600s`.
    pub rotation_interval: String,
    /// Secret name.
    pub secret_name: String,
    /// Secret type.
    pub secret_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Update time, UTC, for example `2022-02-21T15:39:26Z`.
    pub update_time: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
