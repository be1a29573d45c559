// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRouterInterfaceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes router interface attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeRouterInterfaceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAM_NOT_NULL)
)]
pub struct DescribeRouterInterfaceAttribute {
    /// Instance id, for example `ri-m5egfc10sednwk2yt****`.
    pub instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeRouterInterfaceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRouterInterfaceAttributeResponse {
    /// Access point id, for example `ap-cn-qingdao-ls-A`.
    pub access_point_id: String,
    /// Bandwidth, for example `2`.
    pub bandwidth: Option<i64>,
    /// Business status, for example `Normal`.
    pub business_status: String,
    /// Charge type, for example `AfterPay`.
    pub charge_type: String,
    /// Code, for example `200`.
    pub code: String,
    /// Connected time, UTC, for example `2022-04-14T08:58:04Z`.
    pub connected_time: String,
    /// Creation time, UTC, for example `2022-04-14T08:57:24Z`.
    pub creation_time: String,
    /// Cross border, for example `false`.
    pub cross_border: Option<bool>,
    /// Description, for example `Peer interface`.
    pub description: String,
    /// End time, UTC, for example `2999-09-08T16:00:00Z`.
    pub end_time: String,
    /// Fast link mode, for example `false`.
    pub fast_link_mode: String,
    /// Gmt modified, UTC, for example `2022-04-28T10:02:12Z`.
    pub gmt_modified: String,
    /// Has reservation data, for example `false`.
    pub has_reservation_data: String,
    /// Hc rate, for example `2`.
    pub hc_rate: Option<i64>,
    /// Hc threshold, for example `8`.
    pub hc_threshold: Option<i64>,
    /// Health check source IP, for example `1.1.XX.XX`.
    pub health_check_source_ip: String,
    /// Health check status, for example `normal`.
    pub health_check_status: String,
    /// Health check target IP, for example `2.2.XX.XX`.
    pub health_check_target_ip: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Name, for example `RouterInterface1`.
    pub name: String,
    /// Opposite access point id, for example `ap-cn-qingdao-ls-B`.
    pub opposite_access_point_id: String,
    /// Opposite bandwidth, for example `0`.
    pub opposite_bandwidth: Option<i64>,
    /// Opposite interface business status, for example `Normal`.
    pub opposite_interface_business_status: String,
    /// Opposite interface id, for example `ri-bp1xkrzttximaoxbl****`.
    pub opposite_interface_id: String,
    /// Opposite interface owner id, for example `1321932713****`.
    pub opposite_interface_owner_id: String,
    /// Opposite interface spec, for example `Negative`.
    pub opposite_interface_spec: String,
    /// Opposite interface status, for example `Active`.
    pub opposite_interface_status: String,
    /// Opposite region id, for example `cn-hangzhou`.
    pub opposite_region_id: String,
    /// Opposite router id, for example `vrt-bp11xvy6lb9photuu****`.
    pub opposite_router_id: String,
    /// Opposite router type, for example `VRouter`.
    pub opposite_router_type: String,
    /// Opposite VPC instance id, for example `vpc-bp1b49rqrybk45nio****`.
    pub opposite_vpc_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Reservation active time, UTC, for example `2022-06-11T16:00:00Z`.
    pub reservation_active_time: String,
    /// Reservation bandwidth, for example `100`.
    pub reservation_bandwidth: String,
    /// Reservation internet charge type, for example `PayByBandwidth`.
    pub reservation_internet_charge_type: String,
    /// Reservation order type, for example `RENEW`.
    pub reservation_order_type: String,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: String,
    /// Role, for example `InitiatingSide`.
    pub role: String,
    /// Router id, for example `vbr-m5ex0xf63xk8s5bob****`.
    pub router_id: String,
    /// Router interface id, for example `ri-m5egfc10sednwk2yt****`.
    pub router_interface_id: String,
    /// Router type, for example `VRouter`.
    pub router_type: String,
    /// Spec, for example `Mini.2`.
    pub spec: String,
    /// Status, for example `Active`.
    pub status: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Tags.
    #[rpc(wrapper = "Tags")]
    pub tags: Vec<Tag>,
    /// VPC instance id, for example `vpc-bp1b49rqrybk45nio****`.
    pub vpc_instance_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
