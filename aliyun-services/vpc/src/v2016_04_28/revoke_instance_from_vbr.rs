// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RevokeInstanceFromVbr`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Revokes instance from vbr.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/RevokeInstanceFromVbr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INSTANCE_STATUS_ERROR, errors::INVALID_PARAM_NOT_NULL,
        errors::PARAMETER_ILLEGAL_400_2, errors::INSTANCE_NOT_EXIST,
        errors::EC_GRANT_RELATION_NOT_EXIST,
    )
)]
pub struct RevokeInstanceFromVbr {
    /// Grant type, for example `ALL`.
    pub grant_type: String,
    /// Instance id, for example `vpc-bp1brjuegjc88v3u9****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Vbr instance ids.
    #[rpc(join = ",")]
    pub vbr_instance_ids: Vec<String>,
    /// Vbr owner uid, for example `1210123456123456`.
    pub vbr_owner_uid: String,
    /// Vbr region no, for example `cn-hangzhou`.
    pub vbr_region_no: String,
}

/// Answer of [`RevokeInstanceFromVbr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RevokeInstanceFromVbrResponse {
    /// Id of the request.
    pub request_id: String,
}
