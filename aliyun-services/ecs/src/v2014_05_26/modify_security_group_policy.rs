// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySecurityGroupPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies security group policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMTER_REGION_ID, errors::INVALID_SECURITY_GROUP_ID_MALFORMED,
        errors::INVALID_POLICY_MALFORMED,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND, errors::INVALID_PARAMETER_INNER_ACCESS_POLICY,
    )
)]
pub struct ModifySecurityGroupPolicy {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Inner access policy, for example `Drop`.
    pub inner_access_policy: String,
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
    /// Security group id, for example `sg-bp67acfmxazb4ph****`.
    pub security_group_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifySecurityGroupPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySecurityGroupPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
