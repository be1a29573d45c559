// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceAutoRenewalAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance auto renewal attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceAutoRenewalAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items,
        item = Item
    ),
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeInstanceAutoRenewalAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bpxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_number: Option<i32>,
    /// Items a page: 30 to 100.
    #[rpc(min = 30, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Proxy id, for example `API`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
}

/// Answer of [`DescribeInstanceAutoRenewalAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceAutoRenewalAttributeResponse {
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `1`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Auto renew.
    pub auto_renew: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Duration.
    pub duration: Option<i64>,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
}
