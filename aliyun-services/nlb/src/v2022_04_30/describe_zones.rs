// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeZones`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes zones.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DescribeZones)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_PARAM_ACCEPT_LANGUAGE, errors::SYSTEM_BUSY, errors::ILLEGAL_PARAM)
)]
pub struct DescribeZones {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Service code, for example `nlb`.
    pub service_code: Option<String>,
}

/// Answer of [`DescribeZones`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeZonesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Zones.
    pub zones: Vec<Zone>,
}

/// Zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Zone {
    /// Local name, for example `ap_southeast_2`.
    pub local_name: String,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: String,
}
