// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRCDeploymentSet`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates rc deployment set.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCDeploymentSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRCDeploymentSet {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Deployment set name, for example `deployment_test`.
    pub deployment_set_name: Option<String>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Group count, for example `3`.
    pub group_count: Option<i64>,
    /// On unable to redeploy failed instance, for example `CancelMembershipAndStart`.
    pub on_unable_to_redeploy_failed_instance: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Strategy, for example `Availability`.
    pub strategy: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`CreateRCDeploymentSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRCDeploymentSetResponse {
    /// Deployment set id, for example `ds-uf6c8qerk019bj1l****`.
    pub deployment_set_id: String,
    /// Id of the request.
    pub request_id: String,
}
