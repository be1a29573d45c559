// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainRealtimeLogDelivery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes domain realtime log delivery.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainRealtimeLogDelivery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::UNAUTHORIZED, errors::DOMAIN_NOT_FOUND)
)]
pub struct DescribeDomainRealtimeLogDelivery {
    /// Domain, for example `example.com`.
    pub domain: String,
}

/// Answer of [`DescribeDomainRealtimeLogDelivery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainRealtimeLogDeliveryResponse {
    /// Logstore, for example `LogstoreName`.
    pub logstore: String,
    /// Project, for example `ProjectName`.
    pub project: String,
    /// Region, for example `cn-shanghai`.
    pub region: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `online`.
    pub status: String,
}
