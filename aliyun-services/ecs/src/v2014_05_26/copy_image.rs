// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopyImage`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Copies image.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CopyImage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::SOURCE_REGION_NOT_FOUND,
        errors::DESTINATION_REGION_NOT_FOUND, errors::INCORRECT_IMAGE_STATUS,
        errors::INVALID_SNAPSHOT_ID_NOT_FOUND, errors::INVALID_IMAGE_NAME_DUPLICATED,
        errors::INVALID_PARAMETER_ENCRYPTED_ILLEGAL,
        errors::INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM, errors::INVALID_ENCRYPT_ALGORITHM,
        errors::INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID, errors::OPERATION_DENIED_COMMUNITY_IMAGE,
        errors::INVALID_IMAGE_NAME_MALFORMED, errors::INVALID_PARAMETER_KMS_NOT_ENABLED,
        errors::INVALID_ALI_UID_IS_NULL, errors::FORBBIDEN_403, errors::QUOTA_EXCEED_IMAGE,
        errors::QUOTA_EXCEED_SNAPSHOT, errors::OPERATION_DENIED_IMAGE_COPYING,
        errors::REGION_NOT_SUPPORT_COPY, errors::INVALID_SNAPSHOT_TOO_OLD,
        errors::OPERATION_DENIED_403, errors::INCORRECT_DESTINATION_REGION,
        errors::SIZE_EXCEED_IMAGE, errors::OPERATION_DEINED_ENCRYPTED_SNAPSHOT,
        errors::OPERATION_DENIED_SAME_REGION_ONLY, errors::OPERATION_DENIED_NOT_PUBLISHED,
        errors::OPERATION_DENIED_NOT_AUTHORIZED,
        errors::OPERATION_DENIED_ENCRYPT_SNAPSHOT_ACROSS_REGION,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::INVALID_REGION_NOT_SUPPORT_403, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM,
        errors::OPERATION_DENIED_KMS_SERVICE_UNAUTHORIZED,
        errors::OPERATION_DENIED_NON_COMPLIANT_DESTINATION_REGION,
        errors::INVALID_IMAGE_ID_NOT_FOUND, errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct CopyImage {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Destination description, for example `This is a description example.`.
    pub destination_description: Option<String>,
    /// Destination image name, for example `YourImageName`.
    pub destination_image_name: Option<String>,
    /// Destination region id, for example `cn-shanghai`.
    pub destination_region_id: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Encrypt algorithm, for example `hide`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// Image id, for example `m-bp1h46wfpjsjastc****`.
    pub image_id: String,
    /// KMS key id: at most 64 characters, for example `e522b26d-abf6-4e0d-b5da-04b7******3c`.
    #[rpc(name = "KMSKeyId", max_len = 64)]
    pub kms_key_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CopyImage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyImageResponse {
    /// Image id, for example `m-bp1h46wfpjsjastd****`.
    pub image_id: String,
    /// Id of the request.
    pub request_id: String,
}
