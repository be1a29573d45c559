// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteIPv6TranslatorEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes IPv6 translator entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteIPv6TranslatorEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IPV6_TRANSLATOR_ID_NOT_FOUND,
        errors::INVALID_IPV6_TRANSLATOR_ENTRY_ID_NOT_FOUND, errors::IPV6_TRANSLATOR_CONFIGURING,
        errors::IPV6_TRANSLATOR_FINANCIAL_LOCKED,
        errors::INVALID_IPV6_TRANSLATOR_ID_COEXIST_WITH_ENTRY_ID,
        errors::MISSING_ENTRY_OR_INSTANCE_ID, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteIPv6TranslatorEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IPv6 translator entry id, for example `ipv6transentry-bp1g8bhrde****`.
    pub ipv6_translator_entry_id: Option<String>,
    /// IPv6 translator id, for example `ipv6trans-bp1858ys****`.
    pub ipv6_translator_id: Option<String>,
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

/// Answer of [`DeleteIPv6TranslatorEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteIPv6TranslatorEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
