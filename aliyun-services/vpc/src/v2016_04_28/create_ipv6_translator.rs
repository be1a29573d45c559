// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateIPv6Translator`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates IPv6 translator.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateIPv6Translator)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_NAME, errors::SPEC_NOT_SUPPORT, errors::DURATION_NOT_SUPPORT,
        errors::PRICING_CYCLE_NOT_SUPPORT, errors::PAY_TYPE_NOT_SUPPORT,
        errors::INVENTORY_NOT_ENOUGH, errors::RESOURCE_QUOTA_FULL, errors::BANDWIDTH_NOT_SUPPORT,
        errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateIPv6Translator {
    /// Auto pay: default `false`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Bandwidth: default `10`, for example `10`.
    pub bandwidth: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Duration, for example `1`.
    pub duration: Option<i32>,
    /// Name, for example `ipv6_1`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type: default `PREPAY`, for example `PREPAY`.
    pub pay_type: Option<String>,
    /// Pricing cycle, for example `Month`.
    pub pricing_cycle: Option<String>,
    /// Region id, for example `cm-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Spec: default `small`, for example `small`.
    pub spec: Option<String>,
}

/// Answer of [`CreateIPv6Translator`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateIPv6TranslatorResponse {
    /// IPv6 translator id, for example `ipv6trans-bp1i8ahxut1xxxx`.
    pub ipv6_translator_id: String,
    /// Name, for example `test_nat64gw`.
    pub name: String,
    /// Order id, for example `202303300940739`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Spec, for example `small`.
    pub spec: String,
}
