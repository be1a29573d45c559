// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDeploymentSet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates deployment set.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDeploymentSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_DEPLOYMENT_SET_NAME_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_PARAMETER_DOMAIN,
        errors::INVALID_PARAMETER_STRATEGY, errors::INVALID_PARAMETER_GRANULARITY,
        errors::DEPENDENCY_VIOLATION_DOMAIN_GRANULARITY,
        errors::DEPENDENCY_VIOLATION_STRATEGY_GRANULARITY, errors::DEPLOYMENT_SET_GROUP_QUOTA_FULL,
        errors::INVALID_PARAMETER_GROUP_COUNT, errors::INVALID_ZONE_ID_NOT_FOUND_400,
        errors::QUOTA_EXCEED_DEPLOYMENT_SET,
    )
)]
pub struct CreateDeploymentSet {
    /// Affinity, for example `3`.
    pub affinity: Option<i64>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Deployment set name, for example `testDeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Domain, for example `null`.
    pub domain: Option<String>,
    /// Granularity, for example `null`.
    pub granularity: Option<String>,
    /// Group count, for example `1`.
    pub group_count: Option<i64>,
    /// On unable to redeploy failed instance, for example `CancelMembershipAndStart`.
    pub on_unable_to_redeploy_failed_instance: Option<String>,
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
    /// Strategy, for example `Availability`.
    pub strategy: Option<String>,
    /// Type, for example `host`.
    pub r#type: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`CreateDeploymentSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDeploymentSetResponse {
    /// Deployment set id, for example `ds-bp1frxuzdg87zh4pzq****`.
    pub deployment_set_id: String,
    /// Id of the request.
    pub request_id: String,
}
