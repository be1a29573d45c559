// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySecurityGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies security group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SECURITY_GROUP_NAME_MALFORMED,
        errors::INVALID_SECURITY_GROUP_DISCRIPTION_MALFORMED, errors::INVALID_PARAMETER,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
    )
)]
pub struct ModifySecurityGroupAttribute {
    /// Description, for example `TestDescription`.
    pub description: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id, for example `sg-bp67acfmxazb4p****`.
    pub security_group_id: String,
    /// Security group name, for example `SecurityGroupTestName`.
    pub security_group_name: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifySecurityGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySecurityGroupAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
