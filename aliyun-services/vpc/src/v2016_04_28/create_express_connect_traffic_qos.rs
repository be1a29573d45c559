// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateExpressConnectTrafficQos`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates express connect traffic qos.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateExpressConnectTrafficQos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_PARAM_S, errors::OPERATION_UNSUPPORTED_QOS, errors::QUOTA_EXCEEDED_QOS)
)]
pub struct CreateExpressConnectTrafficQos {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qos description, for example `qos-test`.
    pub qos_description: Option<String>,
    /// Qos name, for example `qos-test`.
    pub qos_name: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazfdgdg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Tags.
    #[rpc(dotted)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateExpressConnectTrafficQos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateExpressConnectTrafficQosResponse {
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Id of the request.
    pub request_id: String,
}
