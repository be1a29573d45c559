// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyExpressConnectTrafficQos`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies express connect traffic qos.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyExpressConnectTrafficQos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_S, errors::INCORRECT_STATUS_QOS,
        errors::INCORRECT_STATUS_PCONN_ID_LIST, errors::RESOURCE_ALREADY_ASSOCIATED_PCONN_QOS,
        errors::EC_QO_S_CONFLICT, errors::INCORRECT_BUSINESS_STATUS_PCONN_ID_LIST,
        errors::EC_PCONN_WITH_VPCONN_NOT_ALLOW_ASSOCIATE_QO_S,
        errors::EC_PCONN_WITH_CROSS_ACCOUNT_VBR_NOT_ALLOW_ASSOCIATE_QO_S,
        errors::EC_DEVICE_NOT_SUPPORT_QO_S, errors::EC_PCONN_VBR_MUST_CONTAINS_ALL,
    )
)]
pub struct ModifyExpressConnectTrafficQos {
    /// Add instance list: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub add_instance_list: Vec<AddInstance>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qos description, for example `qos-test`.
    pub qos_description: Option<String>,
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Qos name, for example `qos-test`.
    pub qos_name: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remove instance list: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub remove_instance_list: Vec<RemoveInstance>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Add instance.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddInstance {
    /// Instance id, for example `pc-bp159zj8zujwy3p07****`.
    pub instance_id: Option<String>,
    /// Instance type, for example `PHYSICALCONNECTION`.
    pub instance_type: Option<String>,
}

/// Remove instance.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RemoveInstance {
    /// Instance id, for example `pc-bp1j37am632492qzw****`.
    pub instance_id: Option<String>,
    /// Instance type, for example `PHYSICALCONNECTION`.
    pub instance_type: Option<String>,
}

/// Answer of [`ModifyExpressConnectTrafficQos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyExpressConnectTrafficQosResponse {
    /// Id of the request.
    pub request_id: String,
}
