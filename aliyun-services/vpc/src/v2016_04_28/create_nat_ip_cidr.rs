// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNatIpCidr`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates NAT IP CIDR.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateNatIpCidr)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_NAT_GATEWAY, errors::OPERATION_FAILED_NAT_IP_CIDR_IN_USE,
        errors::QUOTA_EXCEEDED_NAT_IP_CIDR,
        errors::OPERATION_FAILED_CREATE_NAT_IP_CIDR_IN_VPC_CIDR_BLOCK,
        errors::OPERATION_FAILED_CREATE_NAT_IP_CIDR_NOT_IN_USER_CIDR,
        errors::RESOURCE_ALREADY_EXIST_NAT_IP_CIDR, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::RESOURCE_NOT_FOUND_NAT_GATEWAY, errors::RESOURCE_NOT_FOUND_VPC,
    )
)]
pub struct CreateNatIpCidr {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// NAT gateway id, for example `ngw-gw8v16wgvtq26vh59****`.
    pub nat_gateway_id: String,
    /// NAT IP CIDR, for example `172.16.0.0/24`.
    pub nat_ip_cidr: String,
    /// NAT IP CIDR description, for example `mycidr`.
    pub nat_ip_cidr_description: Option<String>,
    /// NAT IP CIDR name, for example `newcidr`.
    pub nat_ip_cidr_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `eu-central-1`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateNatIpCidr`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNatIpCidrResponse {
    /// NAT IP CIDR id, for example `vpcnatcidr-gw8lhqtvdn4qnea****`.
    pub nat_ip_cidr_id: String,
    /// Id of the request.
    pub request_id: String,
}
