// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccountAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes account attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccountAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_403_2, errors::INTERNAL_ERROR, errors::SERVICE_UNAVAILABLE_500,
    )
)]
pub struct DescribeAccountAttributes {
    /// Attribute name: at most 30 items.
    #[rpc(max_len = 30)]
    pub attribute_name: Vec<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeAccountAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccountAttributesResponse {
    /// Account attribute items.
    #[rpc(wrapper = "AccountAttributeItem")]
    pub account_attribute_items: Vec<AccountAttributeItem>,
    /// Id of the request.
    pub request_id: String,
}

/// Account attribute item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccountAttributeItem {
    /// Attribute name.
    pub attribute_name: String,
    /// Attribute values.
    pub attribute_values: Option<AttributeValues>,
}

/// Attribute values.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttributeValues {
    /// Value item.
    pub value_item: Vec<ValueItem>,
}

/// Value item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ValueItem {
    /// Count.
    pub count: Option<i64>,
    /// Disk category.
    pub disk_category: String,
    /// Expired time.
    pub expired_time: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Instance type.
    pub instance_type: String,
    /// Value.
    pub value: String,
    /// Zone id.
    pub zone_id: String,
}
