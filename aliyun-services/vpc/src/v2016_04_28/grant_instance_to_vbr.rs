// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GrantInstanceToVbr`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Grants instance to vbr.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GrantInstanceToVbr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAM_NOT_NULL, errors::PARAMETER_ILLEGAL_400_2,
        errors::INSTANCE_STATUS_ERROR, errors::INSTANCE_NOT_EXIST,
    )
)]
pub struct GrantInstanceToVbr {
    /// Grant type, for example `All`.
    pub grant_type: String,
    /// Instance id, for example `vpc-bp1lqhq93q8evjpky****`.
    pub instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Vbr instance ids: at most 20 items.
    #[rpc(join = ",", max_len = 20)]
    pub vbr_instance_ids: Vec<String>,
    /// Vbr owner uid, for example `1210123456123456`.
    pub vbr_owner_uid: i64,
    /// Vbr region no, for example `cn-hangzhou`.
    pub vbr_region_no: String,
}

/// Answer of [`GrantInstanceToVbr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GrantInstanceToVbrResponse {
    /// Id of the request.
    pub request_id: String,
}
