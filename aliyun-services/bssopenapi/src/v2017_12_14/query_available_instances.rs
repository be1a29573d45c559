// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryAvailableInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries available instances.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAvailableInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.instance_list,
        item = Instance
    )
)]
pub struct QueryAvailableInstances {
    /// Create time end, UTC, for example `2016-05-23T12:00:00Z`.
    pub create_time_end: Option<String>,
    /// Create time start, UTC, for example `2016-05-23T12:00:00Z`.
    pub create_time_start: Option<String>,
    /// End time end, UTC, for example `2016-05-23T12:00:00Z`.
    pub end_time_end: Option<String>,
    /// End time start, UTC, for example `2016-05-23T12:00:00Z`.
    pub end_time_start: Option<String>,
    /// Instance ids, for example `rm-xxxxxxxxxxxx`.
    #[rpc(name = "InstanceIDs")]
    pub instance_ids: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product code, for example `rds`.
    pub product_code: Option<String>,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Region, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// Renew status, for example `AutoRenewal`.
    pub renew_status: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: Option<String>,
}

/// Answer of [`QueryAvailableInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryAvailableInstancesResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Instance list.
    pub instance_list: Vec<Instance>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Create time, UTC, for example `2019-09-08T16:00:00Z`.
    pub create_time: String,
    /// End time, UTC, for example `2019-09-08T16:00:00Z`.
    pub end_time: String,
    /// Expected release time, UTC, for example `2019-09-08T16:00:00Z`.
    pub expected_release_time: String,
    /// Instance id, for example `1049056`.
    #[rpc(name = "InstanceID")]
    pub instance_id: String,
    /// Owner id, for example `325352345`.
    pub owner_id: String,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: String,
    /// Region, for example `cn-hangzhou`.
    pub region: String,
    /// Release time, UTC, for example `2019-09-08T16:00:00Z`.
    pub release_time: String,
    /// Renew status, for example `ManualRenewal`.
    pub renew_status: String,
    /// Renewal duration, for example `1`.
    pub renewal_duration: Option<i64>,
    /// Renewal duration unit, for example `M`.
    pub renewal_duration_unit: String,
    /// Seller, for example `123123123`.
    pub seller: String,
    /// Seller id, for example `123123123`.
    pub seller_id: String,
    /// Status.
    pub status: String,
    /// Stop time, UTC, for example `2019-09-08T16:00:00Z`.
    pub stop_time: String,
    /// Sub status.
    pub sub_status: String,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: String,
}
