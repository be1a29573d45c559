// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIPv6Translators`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes IPv6 translators.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeIPv6Translators)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ipv6_translators,
        item = Ipv6Translator
    ),
    errors(
        errors::PAY_TYPE_NOT_SUPPORT, errors::BUSINESS_STATUS_NOT_SUPPORT,
        errors::INVALID_IP_ADDRESS_WRONG_FORMAT, errors::STATUS_NOT_SUPPORT, errors::INVALID_NAME,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeIPv6Translators {
    /// Allocate IPv4 addr, for example `47.99.XX.XX`.
    pub allocate_ipv4_addr: Option<String>,
    /// Allocate IPv6 addr, for example `2400:3200:1600::XXXX`.
    pub allocate_ipv6_addr: Option<String>,
    /// Business status, for example `Normal`.
    pub business_status: Option<String>,
    /// IPv6 translator id, for example `ipv6trans-bp1858ys****`.
    pub ipv6_translator_id: Option<String>,
    /// Name, for example `ipv6_1`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Pay type, for example `Prepay`.
    pub pay_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Spec, for example `small`.
    pub spec: Option<String>,
    /// Status, for example `active`.
    pub status: Option<String>,
}

/// Answer of [`DescribeIPv6Translators`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIPv6TranslatorsResponse {
    /// IPv6 translators.
    #[rpc(wrapper = "Ipv6Translator")]
    pub ipv6_translators: Vec<Ipv6Translator>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// IPv6 translator.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6Translator {
    /// Allocate IPv4 addr.
    pub allocate_ipv4_addr: String,
    /// Allocate IPv6 addr.
    pub allocate_ipv6_addr: String,
    /// Available bandwidth.
    pub available_bandwidth: String,
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Business status.
    pub business_status: String,
    /// Create time.
    pub create_time: Option<i64>,
    /// Description.
    pub description: String,
    /// End time.
    pub end_time: Option<i64>,
    /// IPv6 translator entry ids.
    #[rpc(wrapper = "Ipv6TranslatorEntryId")]
    pub ipv6_translator_entry_ids: Vec<String>,
    /// IPv6 translator id.
    pub ipv6_translator_id: String,
    /// Name.
    pub name: String,
    /// Pay type.
    pub pay_type: String,
    /// Region id.
    pub region_id: String,
    /// Spec.
    pub spec: String,
    /// Status.
    pub status: String,
}
