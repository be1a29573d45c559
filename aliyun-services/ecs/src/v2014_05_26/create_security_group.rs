// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSecurityGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates security group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSecurityGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_SECURITY_GROUP_NAME_MALFORMED,
        errors::INVALID_SECURITY_GROUP_DISCRIPTION_MALFORMED, errors::INCORRECT_VPC_STATUS_400,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_PARAMS_GROUP_TYPE,
        errors::INVALID_PARAMS_VPC_ID_GROUP_TYPE, errors::QUOTA_EXCEED_SECURITY_GROUP,
        errors::INVALID_VPC_ID_NOT_FOUND_403, errors::INCORRECT_VPC_STATUS,
        errors::IDEMPOTENT_PROCESSING, errors::QUOTA_EXCEED_TAGS,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_VPC_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateSecurityGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
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
    /// Security group name, for example `testSecurityGroupName`.
    pub security_group_name: Option<String>,
    /// Security group type, for example `enterprise`.
    pub security_group_type: Option<String>,
    /// Service managed, for example `false`.
    pub service_managed: Option<bool>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp1opxu1zkhn00gzv****`.
    pub vpc_id: Option<String>,
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

/// Answer of [`CreateSecurityGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSecurityGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security group id, for example `sg-bp1fg655nh68xyz9****`.
    pub security_group_id: String,
}
