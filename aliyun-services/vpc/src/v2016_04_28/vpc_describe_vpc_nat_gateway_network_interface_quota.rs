// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `VpcDescribeVpcNatGatewayNetworkInterfaceQuota`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `VpcDescribeVpcNatGatewayNetworkInterfaceQuota`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/VpcDescribeVpcNatGatewayNetworkInterfaceQuota)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_PRIVATE_LINK_NOT_ENABLED, errors::RESOURCE_NOT_FOUND_NAT_GATEWAY,
    )
)]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuota {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource uid.
    pub resource_uid: Option<i64>,
}

/// Answer of [`VpcDescribeVpcNatGatewayNetworkInterfaceQuota`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse {
    /// Quota, for example `2`.
    pub quota: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
