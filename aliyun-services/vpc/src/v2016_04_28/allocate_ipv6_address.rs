// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateIpv6Address`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Allocates IPv6 address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AllocateIpv6Address)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_IPV6_ADDRESS_ALREADY_ALLOCATED,
        errors::OPERATION_FAILED_ADDRESS_NOT_IN_V_SWITCH_CIDR, errors::ILLEGAL_PARAM_IP_ADDRESS,
        errors::OPERATION_FAILED_IPV6_DISABLED, errors::RESOURCE_NOT_FOUND_V_SWITCH,
    )
)]
pub struct AllocateIpv6Address {
    /// Address type, for example `IPv6Address`.
    pub address_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv6 address, for example `2408:XXXX:153:3921:851c:c435:7b12:1c5f`.
    pub ipv6_address: Option<String>,
    /// IPv6 address description, for example `ipv6-description`.
    pub ipv6_address_description: Option<String>,
    /// IPv6 address name, for example `ipv6-name`.
    pub ipv6_address_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// V switch id, for example `vsw-asdfjlnaue4g****`.
    pub v_switch_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`AllocateIpv6Address`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateIpv6AddressResponse {
    /// IPv6 address, for example `2408:XXXX:153:3921:851c:c435:7b12:1c5f`.
    pub ipv6_address: String,
    /// IPv6 address id, for example `ipv6-2zen5j4axcp5l5qyy****`.
    pub ipv6_address_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: String,
}
