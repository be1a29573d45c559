// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePublicIpAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates public IP address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreatePublicIpAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_ISP, errors::ILLEGAL_PARAM_NAME, errors::ILLEGAL_PARAM_DESCRIPTION,
        errors::FORBIDDEN_CREATE_PUBLIC_IP_ADDRESS_POOL,
        errors::QUOTA_EXCEEDED_PUBLIC_IP_ADDRESS_POOL, errors::MISSING_PARAM_ZONES,
        errors::UNSUPPORTED_REGION, errors::ILLEGAL_PARAM_ZONES, errors::ILLEGAL_PARAM_SIZE_ZONES,
        errors::UNSUPPORTED_FEATURE_ISP, errors::OPERATION_DENIED_ISP_NOT_SUPPORT_DDOS_ENHANCED,
        errors::ILLEGAL_PARAM_SECURITY_PROTECTION_TYPES,
        errors::INCORRECT_BUSINESS_STATUS_PUBLIC_IP_ADDRESS_POOL,
        errors::OPT_IN_REQUIRED_PUBLIC_IP_ADDRESS_POOL,
    )
)]
pub struct CreatePublicIpAddressPool {
    /// Biz type, for example `Default`.
    pub biz_type: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `AddressPoolDescription`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Isp, for example `BGP`.
    pub isp: Option<String>,
    /// Name, for example `AddressPoolName`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security protection types: at most 100 items.
    #[rpc(max_len = 100)]
    pub security_protection_types: Vec<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Zones: at most 10 items.
    #[rpc(max_len = 10)]
    pub zones: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreatePublicIpAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePublicIpAddressPoolResponse {
    /// Public IP address pool id, for example `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: String,
    /// Pulbic IP address pool id, for example `pippool-6wetvn6fumkgycssx****`.
    #[deprecated = "the vendor advises against it"]
    pub pulbic_ip_address_pool_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: String,
}
