// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetNatGatewayAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets NAT gateway attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetNatGatewayAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(available, status = status, done("Available"), missing("InvalidNatGatewayId.NotFound"), every = 10, within = 1200),
    waiter(deleted, status = status, done(missing), missing("InvalidNatGatewayId.NotFound"), every = 10, within = 1200),
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct GetNatGatewayAttribute {
    /// NAT gateway id, for example `ngw-bp1b0lic8uz4r6vf2****`.
    pub nat_gateway_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
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

/// Answer of [`GetNatGatewayAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetNatGatewayAttributeResponse {
    /// Access mode.
    pub access_mode: Option<AccessMode>,
    /// Availability mode.
    pub availability_mode: String,
    /// Billing config.
    pub billing_config: Option<BillingConfig>,
    /// Business status, for example `Normal`.
    pub business_status: String,
    /// Creation time, UTC, for example `2021-12-08T12:20:20Z`.
    pub creation_time: String,
    /// Deletion protection info.
    pub deletion_protection_info: Option<DeletionProtectionInfo>,
    /// Description, for example `NAT`.
    pub description: String,
    /// ECS metric enabled, for example `true`.
    pub ecs_metric_enabled: Option<bool>,
    /// Enable session log, for example `true`.
    pub enable_session_log: Option<bool>,
    /// Expired time, UTC, for example `2021-12-26T12:20:20Z`.
    pub expired_time: String,
    /// Forward table.
    pub forward_table: Option<ForwardTable>,
    /// Full NAT table.
    pub full_nat_table: Option<FullNatTable>,
    /// IP list.
    pub ip_list: Vec<IpList>,
    /// Log delivery.
    pub log_delivery: Option<LogDelivery>,
    /// Name, for example `abc`.
    pub name: String,
    /// NAT gateway id, for example `ngw-bp1047e2d4z7kf2ki****`.
    pub nat_gateway_id: String,
    /// NAT type, for example `Enhanced`.
    pub nat_type: String,
    /// Network type, for example `internet`.
    pub network_type: String,
    /// Private info.
    pub private_info: Option<PrivateInfo>,
    /// Private link enabled, for example `true`.
    pub private_link_enabled: Option<bool>,
    /// Private link mode, for example `FullNat`.
    pub private_link_mode: String,
    /// Region id, for example `cn-qingdao`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Snat table.
    pub snat_table: Option<SnatTable>,
    /// Status, for example `Available`.
    pub status: String,
    /// VPC id, for example `vpc-bp15zckdt37pq72z****`.
    pub vpc_id: String,
}

/// Access mode.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessMode {
    /// Mode value, for example `route`.
    pub mode_value: String,
    /// Tunnel type, for example `geneve`.
    pub tunnel_type: String,
}

/// Billing config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BillingConfig {
    /// Auto pay, for example `false`.
    pub auto_pay: String,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: String,
    /// Internet charge type, for example `PayBySpec`.
    pub internet_charge_type: String,
    /// Spec, for example `Small`.
    pub spec: String,
}

/// Deletion protection info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletionProtectionInfo {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
}

/// Forward table.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ForwardTable {
    /// Forward entry count, for example `1`.
    pub forward_entry_count: Option<i64>,
    /// Forward table id, for example `ftb-uf6gj3mhsg94qsqst****`.
    pub forward_table_id: String,
}

/// Full NAT table.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FullNatTable {
    /// Full NAT entry count, for example `1`.
    pub full_nat_entry_count: Option<i64>,
    /// Full NAT table id, for example `fulltb-gw88z7hhlv43rmb26****`.
    pub full_nat_table_id: String,
}

/// IP list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpList {
    /// Allocation id, for example `eip-bp13e9i2qst4g6jzi****`.
    pub allocation_id: String,
    /// IP address, for example `116.33.XX.XX`.
    pub ip_address: String,
    /// Using status, for example `idle`.
    pub using_status: String,
}

/// Log delivery.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogDelivery {
    /// Deliver logs error message, for example `LogStoreNotExist: logstore session_log_test does not exist`.
    pub deliver_logs_error_message: String,
    /// Delivery status, for example `Failure`.
    pub delivery_status: String,
    /// Log delivery type, for example `sls`.
    pub log_delivery_type: String,
    /// Log destination.
    pub log_destination: String,
}

/// Private info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrivateInfo {
    /// ENI instance id, for example `eni-bp1cmgtoaka8vfyg****`.
    pub eni_instance_id: String,
    /// Iz no, for example `cn-qingdao-b`.
    pub iz_no: String,
    /// Max bandwidth, for example `5120`.
    pub max_bandwidth: Option<i64>,
    /// Private IP address, for example `192.168.XX.XX`.
    pub private_ip_address: String,
    /// Vswitch id, for example `vsw-bp1s2laxhdf9ayjbo***`.
    pub vswitch_id: String,
}

/// Snat table.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnatTable {
    /// Snat entry count, for example `1`.
    pub snat_entry_count: Option<i64>,
    /// Snat table id, for example `stb-SnatTableIds****`.
    pub snat_table_id: String,
}
