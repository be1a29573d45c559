// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateVpcIpv6Cidr`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Allocates VPC IPv6 CIDR.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AllocateVpcIpv6Cidr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_UNSUPPORTED_IPV6_FEATURE, errors::UNSUPPORTED_FEATURE_IPV6_ISP,
        errors::ILLEGAL_PARAM_ADDRESS_POOL_TYPE, errors::RESOURCE_NOT_ENOUGH_IPV6_CIDR,
        errors::ILLEGAL_PARAM_IPV6_CIDR, errors::UNAVAILABLE_IPV6_CIDR,
    )
)]
pub struct AllocateVpcIpv6Cidr {
    /// Address pool type, for example `custom`.
    pub address_pool_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IPv6 CIDR block, for example `2408:XXXX:0:a600::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// IPv6 isp, for example `BGP`.
    pub ipv6_isp: Option<String>,
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
}

/// Answer of [`AllocateVpcIpv6Cidr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateVpcIpv6CidrResponse {
    /// IPv6 CIDR block, for example `2408:XXXX:0:a600::/56`.
    pub ipv6_cidr_block: String,
    /// Id of the request.
    pub request_id: String,
}
