// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TransformEipSegmentToPublicIpAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Transforms EIP segment to public IP address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/TransformEipSegmentToPublicIpAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct TransformEipSegmentToPublicIpAddressPool {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `AddressPoolDescription`.
    pub description: Option<String>,
    /// Instance id, for example `eipsg-2zett8ba055tbsxme****`.
    pub instance_id: String,
    /// Name, for example `AddressPoolName`.
    pub name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`TransformEipSegmentToPublicIpAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TransformEipSegmentToPublicIpAddressPoolResponse {
    /// Public IP address pool id, for example `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: String,
}
