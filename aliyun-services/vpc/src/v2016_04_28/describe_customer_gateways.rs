// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustomerGateways`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes customer gateways.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeCustomerGateways)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = customer_gateways,
        item = CustomerGateway
    ),
    errors(
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::DUPLICATED_TAG_KEY, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
    )
)]
pub struct DescribeCustomerGateways {
    /// Customer gateway id, for example `cgw-bp1pvpl9r9adju6l5****`.
    pub customer_gateway_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TagKey`.
    pub key: Option<String>,
    /// Value, for example `TagValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeCustomerGateways`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustomerGatewaysResponse {
    /// Customer gateways.
    #[rpc(wrapper = "CustomerGateway")]
    pub customer_gateways: Vec<CustomerGateway>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Customer gateway.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomerGateway {
    /// Asn.
    pub asn: Option<i64>,
    /// Auth key.
    pub auth_key: String,
    /// Create time.
    pub create_time: Option<i64>,
    /// Customer gateway id.
    pub customer_gateway_id: String,
    /// Description.
    pub description: String,
    /// IP address.
    pub ip_address: String,
    /// Name.
    pub name: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<CustomerGatewayTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CustomerGatewayTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
