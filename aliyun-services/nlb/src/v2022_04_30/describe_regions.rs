// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes regions.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DescribeRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    errors(errors::SYSTEM_BUSY, errors::ILLEGAL_PARAM)
)]
pub struct DescribeRegions {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Service code: default `nlb`, for example `nlb`.
    pub service_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token, body)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRegionsResponse {
    /// Regions.
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Local name, for example `us-east-1`.
    pub local_name: String,
    /// Region endpoint, for example `nlb.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
}
