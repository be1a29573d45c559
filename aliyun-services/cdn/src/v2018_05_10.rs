// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Cdn, API version 2018-05-10: 179 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Cdn/2018-05-10)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_cdn_domain;
pub mod add_fc_trigger;
pub mod batch_add_cdn_domain;
pub mod batch_delete_cdn_domain_config;
pub mod batch_describe_cdn_ip_info;
pub mod batch_set_cdn_domain_config;
pub mod batch_set_gray_domain_function;
pub mod batch_start_cdn_domain;
pub mod batch_stop_cdn_domain;
pub mod batch_update_cdn_domain;
pub mod check_cdn_domain_exist;
pub mod check_cdn_domain_icp;
pub mod create_cdn_certificate_signing_request;
pub mod create_cdn_deliver_task;
pub mod create_cdn_sub_task;
pub mod create_real_time_log_delivery;
pub mod create_usage_detail_data_export_task;
pub mod create_user_usage_data_export_task;
pub mod delete_cdn_deliver_task;
pub mod delete_cdn_domain;
pub mod delete_cdn_sub_task;
pub mod delete_custom_domain_sample_rate;
pub mod delete_fc_trigger;
pub mod delete_real_time_log_logstore;
pub mod delete_realtime_log_delivery;
pub mod delete_specific_config;
pub mod delete_specific_staging_config;
pub mod delete_usage_detail_data_export_task;
pub mod delete_user_usage_data_export_task;
pub mod describe_blocked_regions;
pub mod describe_cdn_certificate_detail;
pub mod describe_cdn_certificate_detail_by_id;
pub mod describe_cdn_certificate_list;
pub mod describe_cdn_condition_ipb_info;
pub mod describe_cdn_deleted_domains;
pub mod describe_cdn_deliver_list;
pub mod describe_cdn_diagnose_report;
pub mod describe_cdn_domain_atoa_logs;
pub mod describe_cdn_domain_by_certificate;
pub mod describe_cdn_domain_configs;
pub mod describe_cdn_domain_detail;
pub mod describe_cdn_domain_logs;
pub mod describe_cdn_domain_logs_ex_ttl;
pub mod describe_cdn_domain_staging_config;
pub mod describe_cdn_full_domains_block_ip_config;
pub mod describe_cdn_full_domains_block_ip_history;
pub mod describe_cdn_https_domain_list;
pub mod describe_cdn_order_commodity_code;
pub mod describe_cdn_region_and_isp;
pub mod describe_cdn_report;
pub mod describe_cdn_report_list;
pub mod describe_cdn_sec_func_info;
pub mod describe_cdn_service;
pub mod describe_cdn_sm_certificate_detail;
pub mod describe_cdn_sm_certificate_list;
pub mod describe_cdn_ssl_certificate_list;
pub mod describe_cdn_sub_list;
pub mod describe_cdn_task_list;
pub mod describe_cdn_types;
pub mod describe_cdn_user_bill_history;
pub mod describe_cdn_user_bill_prediction;
pub mod describe_cdn_user_bill_type;
pub mod describe_cdn_user_configs;
pub mod describe_cdn_user_domains_by_func;
pub mod describe_cdn_user_quota;
pub mod describe_cdn_user_resource_package;
pub mod describe_cdn_waf_domain;
pub mod describe_certificate_info_by_id;
pub mod describe_custom_domain_sample_rate;
pub mod describe_custom_log_config;
pub mod describe_domain_average_response_time;
pub mod describe_domain_bps_data;
pub mod describe_domain_bps_data_by_layer;
pub mod describe_domain_bps_data_by_time_stamp;
pub mod describe_domain_cc_activity_log;
pub mod describe_domain_certificate_info;
pub mod describe_domain_cname;
pub mod describe_domain_custom_log_config;
pub mod describe_domain_detail_data_by_layer;
pub mod describe_domain_hit_rate_data;
pub mod describe_domain_http_code_data;
pub mod describe_domain_http_code_data_by_layer;
pub mod describe_domain_isp_data;
pub mod describe_domain_max95_bps_data;
pub mod describe_domain_multi_usage_data;
pub mod describe_domain_path_data;
pub mod describe_domain_pv_data;
pub mod describe_domain_qps_data;
pub mod describe_domain_qps_data_by_layer;
pub mod describe_domain_real_time_bps_data;
pub mod describe_domain_real_time_byte_hit_rate_data;
pub mod describe_domain_real_time_detail_data;
pub mod describe_domain_real_time_http_code_data;
pub mod describe_domain_real_time_qps_data;
pub mod describe_domain_real_time_req_hit_rate_data;
pub mod describe_domain_real_time_src_bps_data;
pub mod describe_domain_real_time_src_http_code_data;
pub mod describe_domain_real_time_src_traffic_data;
pub mod describe_domain_real_time_traffic_data;
pub mod describe_domain_realtime_log_delivery;
pub mod describe_domain_region_data;
pub mod describe_domain_req_hit_rate_data;
pub mod describe_domain_src_bps_data;
pub mod describe_domain_src_http_code_data;
pub mod describe_domain_src_qps_data;
pub mod describe_domain_src_top_url_visit;
pub mod describe_domain_src_traffic_data;
pub mod describe_domain_top_client_ip_visit;
pub mod describe_domain_top_refer_visit;
pub mod describe_domain_top_url_visit;
pub mod describe_domain_traffic_data;
pub mod describe_domain_usage_data;
pub mod describe_domain_uv_data;
pub mod describe_domain_verify_data;
pub mod describe_domains_by_source;
pub mod describe_domains_usage_by_day;
pub mod describe_es_exception_data;
pub mod describe_es_execute_data;
pub mod describe_fc_trigger;
pub mod describe_ip_info;
pub mod describe_ip_status;
pub mod describe_l2_vips_by_domain;
pub mod describe_preload_detail_by_id;
pub mod describe_range_data_by_locate_and_isp_service;
pub mod describe_realtime_delivery_acc;
pub mod describe_refresh_quota;
pub mod describe_refresh_task_by_id;
pub mod describe_refresh_tasks;
pub mod describe_staging_ip;
pub mod describe_tag_resources;
pub mod describe_top_domains_by_flow;
pub mod describe_user_cdn_status;
pub mod describe_user_certificate_expire_count;
pub mod describe_user_configs;
pub mod describe_user_domains;
pub mod describe_user_tags;
pub mod describe_user_usage_data_export_task;
pub mod describe_user_usage_detail_data_export_task;
pub mod describe_user_vips_by_domain;
pub mod describe_verify_content;
pub mod disable_realtime_log_delivery;
pub mod enable_realtime_log_delivery;
mod endpoints;
pub mod errors;
pub mod generate_cdn_diagnose;
pub mod get_gray_domain_function;
pub mod list_domains_by_log_config_id;
pub mod list_fc_trigger;
pub mod list_realtime_log_delivery;
pub mod list_realtime_log_delivery_domains;
pub mod list_realtime_log_delivery_infos;
pub mod list_tag_resources;
pub mod list_user_custom_log_config;
pub mod modify_cdn_domain;
pub mod modify_cdn_domain_owner;
pub mod modify_cdn_domain_schdm_by_property;
pub mod modify_cdn_service;
pub mod modify_custom_domain_sample_rate;
pub mod modify_realtime_log_delivery;
pub mod open_cdn_service;
pub mod publish_gray_domain_config;
pub mod publish_staging_config_to_production;
pub mod push_object_cache;
pub mod refresh_object_cache_by_cache_tag;
pub mod refresh_object_caches;
pub mod rollback_staging_config;
pub mod set_cdn_domain_csr_certificate;
pub mod set_cdn_domain_sm_certificate;
pub mod set_cdn_domain_ssl_certificate;
pub mod set_cdn_domain_staging_config;
pub mod set_cdn_full_domains_block_ip;
pub mod set_req_header_config;
pub mod set_waiting_room_config;
pub mod start_cdn_domain;
pub mod stop_cdn_domain;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_cdn_deliver_task;
pub mod update_cdn_sub_task;
pub mod update_fc_trigger;
pub mod verify_domain_owner;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_cdn_domain::{AddCdnDomain, AddCdnDomainResponse};
pub use add_fc_trigger::{AddFCTrigger, AddFCTriggerResponse};
pub use batch_add_cdn_domain::{BatchAddCdnDomain, BatchAddCdnDomainResponse};
pub use batch_delete_cdn_domain_config::{
    BatchDeleteCdnDomainConfig, BatchDeleteCdnDomainConfigResponse,
};
pub use batch_describe_cdn_ip_info::{BatchDescribeCdnIpInfo, BatchDescribeCdnIpInfoResponse};
pub use batch_set_cdn_domain_config::{BatchSetCdnDomainConfig, BatchSetCdnDomainConfigResponse};
pub use batch_set_gray_domain_function::{
    BatchSetGrayDomainFunction, BatchSetGrayDomainFunctionResponse,
};
pub use batch_start_cdn_domain::{BatchStartCdnDomain, BatchStartCdnDomainResponse};
pub use batch_stop_cdn_domain::{BatchStopCdnDomain, BatchStopCdnDomainResponse};
pub use batch_update_cdn_domain::{BatchUpdateCdnDomain, BatchUpdateCdnDomainResponse};
pub use check_cdn_domain_exist::{CheckCdnDomainExist, CheckCdnDomainExistResponse};
pub use check_cdn_domain_icp::{CheckCdnDomainICP, CheckCdnDomainICPResponse};
pub use create_cdn_certificate_signing_request::{
    CreateCdnCertificateSigningRequest, CreateCdnCertificateSigningRequestResponse,
};
pub use create_cdn_deliver_task::{CreateCdnDeliverTask, CreateCdnDeliverTaskResponse};
pub use create_cdn_sub_task::{CreateCdnSubTask, CreateCdnSubTaskResponse};
pub use create_real_time_log_delivery::{
    CreateRealTimeLogDelivery, CreateRealTimeLogDeliveryResponse,
};
pub use create_usage_detail_data_export_task::{
    CreateUsageDetailDataExportTask, CreateUsageDetailDataExportTaskResponse,
};
pub use create_user_usage_data_export_task::{
    CreateUserUsageDataExportTask, CreateUserUsageDataExportTaskResponse,
};
pub use delete_cdn_deliver_task::{DeleteCdnDeliverTask, DeleteCdnDeliverTaskResponse};
pub use delete_cdn_domain::{DeleteCdnDomain, DeleteCdnDomainResponse};
pub use delete_cdn_sub_task::{DeleteCdnSubTask, DeleteCdnSubTaskResponse};
pub use delete_custom_domain_sample_rate::{
    DeleteCustomDomainSampleRate, DeleteCustomDomainSampleRateResponse,
};
pub use delete_fc_trigger::{DeleteFCTrigger, DeleteFCTriggerResponse};
pub use delete_real_time_log_logstore::{
    DeleteRealTimeLogLogstore, DeleteRealTimeLogLogstoreResponse,
};
pub use delete_realtime_log_delivery::{
    DeleteRealtimeLogDelivery, DeleteRealtimeLogDeliveryResponse,
};
pub use delete_specific_config::{DeleteSpecificConfig, DeleteSpecificConfigResponse};
pub use delete_specific_staging_config::{
    DeleteSpecificStagingConfig, DeleteSpecificStagingConfigResponse,
};
pub use delete_usage_detail_data_export_task::{
    DeleteUsageDetailDataExportTask, DeleteUsageDetailDataExportTaskResponse,
};
pub use delete_user_usage_data_export_task::{
    DeleteUserUsageDataExportTask, DeleteUserUsageDataExportTaskResponse,
};
pub use describe_blocked_regions::{DescribeBlockedRegions, DescribeBlockedRegionsResponse};
pub use describe_cdn_certificate_detail::{
    DescribeCdnCertificateDetail, DescribeCdnCertificateDetailResponse,
};
pub use describe_cdn_certificate_detail_by_id::{
    DescribeCdnCertificateDetailById, DescribeCdnCertificateDetailByIdResponse,
};
pub use describe_cdn_certificate_list::{
    DescribeCdnCertificateList, DescribeCdnCertificateListResponse,
};
pub use describe_cdn_condition_ipb_info::{
    DescribeCdnConditionIPBInfo, DescribeCdnConditionIPBInfoResponse,
};
pub use describe_cdn_deleted_domains::{
    DescribeCdnDeletedDomains, DescribeCdnDeletedDomainsResponse,
};
pub use describe_cdn_deliver_list::{DescribeCdnDeliverList, DescribeCdnDeliverListResponse};
pub use describe_cdn_diagnose_report::{
    DescribeCdnDiagnoseReport, DescribeCdnDiagnoseReportResponse,
};
pub use describe_cdn_domain_atoa_logs::{
    DescribeCdnDomainAtoaLogs, DescribeCdnDomainAtoaLogsResponse,
};
pub use describe_cdn_domain_by_certificate::{
    DescribeCdnDomainByCertificate, DescribeCdnDomainByCertificateResponse,
};
pub use describe_cdn_domain_configs::{DescribeCdnDomainConfigs, DescribeCdnDomainConfigsResponse};
pub use describe_cdn_domain_detail::{DescribeCdnDomainDetail, DescribeCdnDomainDetailResponse};
pub use describe_cdn_domain_logs::{DescribeCdnDomainLogs, DescribeCdnDomainLogsResponse};
pub use describe_cdn_domain_logs_ex_ttl::{
    DescribeCdnDomainLogsExTtl, DescribeCdnDomainLogsExTtlResponse,
};
pub use describe_cdn_domain_staging_config::{
    DescribeCdnDomainStagingConfig, DescribeCdnDomainStagingConfigResponse,
};
pub use describe_cdn_full_domains_block_ip_config::{
    DescribeCdnFullDomainsBlockIPConfig, DescribeCdnFullDomainsBlockIPConfigResponse,
};
pub use describe_cdn_full_domains_block_ip_history::{
    DescribeCdnFullDomainsBlockIPHistory, DescribeCdnFullDomainsBlockIPHistoryResponse,
};
pub use describe_cdn_https_domain_list::{
    DescribeCdnHttpsDomainList, DescribeCdnHttpsDomainListResponse,
};
pub use describe_cdn_order_commodity_code::{
    DescribeCdnOrderCommodityCode, DescribeCdnOrderCommodityCodeResponse,
};
pub use describe_cdn_region_and_isp::{DescribeCdnRegionAndIsp, DescribeCdnRegionAndIspResponse};
pub use describe_cdn_report::{DescribeCdnReport, DescribeCdnReportResponse};
pub use describe_cdn_report_list::{DescribeCdnReportList, DescribeCdnReportListResponse};
pub use describe_cdn_sec_func_info::{DescribeCdnSecFuncInfo, DescribeCdnSecFuncInfoResponse};
pub use describe_cdn_service::{DescribeCdnService, DescribeCdnServiceResponse};
pub use describe_cdn_sm_certificate_detail::{
    DescribeCdnSMCertificateDetail, DescribeCdnSMCertificateDetailResponse,
};
pub use describe_cdn_sm_certificate_list::{
    DescribeCdnSMCertificateList, DescribeCdnSMCertificateListResponse,
};
pub use describe_cdn_ssl_certificate_list::{
    DescribeCdnSSLCertificateList, DescribeCdnSSLCertificateListResponse,
};
pub use describe_cdn_sub_list::{DescribeCdnSubList, DescribeCdnSubListResponse};
pub use describe_cdn_task_list::{DescribeCdnTaskList, DescribeCdnTaskListResponse};
pub use describe_cdn_types::{DescribeCdnTypes, DescribeCdnTypesResponse};
pub use describe_cdn_user_bill_history::{
    DescribeCdnUserBillHistory, DescribeCdnUserBillHistoryResponse,
};
pub use describe_cdn_user_bill_prediction::{
    DescribeCdnUserBillPrediction, DescribeCdnUserBillPredictionResponse,
};
pub use describe_cdn_user_bill_type::{DescribeCdnUserBillType, DescribeCdnUserBillTypeResponse};
pub use describe_cdn_user_configs::{DescribeCdnUserConfigs, DescribeCdnUserConfigsResponse};
pub use describe_cdn_user_domains_by_func::{
    DescribeCdnUserDomainsByFunc, DescribeCdnUserDomainsByFuncResponse,
};
pub use describe_cdn_user_quota::{DescribeCdnUserQuota, DescribeCdnUserQuotaResponse};
pub use describe_cdn_user_resource_package::{
    DescribeCdnUserResourcePackage, DescribeCdnUserResourcePackageResponse,
};
pub use describe_cdn_waf_domain::{DescribeCdnWafDomain, DescribeCdnWafDomainResponse};
pub use describe_certificate_info_by_id::{
    DescribeCertificateInfoByID, DescribeCertificateInfoByIDResponse,
};
pub use describe_custom_domain_sample_rate::{
    DescribeCustomDomainSampleRate, DescribeCustomDomainSampleRateResponse,
};
pub use describe_custom_log_config::{DescribeCustomLogConfig, DescribeCustomLogConfigResponse};
pub use describe_domain_average_response_time::{
    DescribeDomainAverageResponseTime, DescribeDomainAverageResponseTimeResponse,
};
pub use describe_domain_bps_data::{DescribeDomainBpsData, DescribeDomainBpsDataResponse};
pub use describe_domain_bps_data_by_layer::{
    DescribeDomainBpsDataByLayer, DescribeDomainBpsDataByLayerResponse,
};
pub use describe_domain_bps_data_by_time_stamp::{
    DescribeDomainBpsDataByTimeStamp, DescribeDomainBpsDataByTimeStampResponse,
};
pub use describe_domain_cc_activity_log::{
    DescribeDomainCcActivityLog, DescribeDomainCcActivityLogResponse,
};
pub use describe_domain_certificate_info::{
    DescribeDomainCertificateInfo, DescribeDomainCertificateInfoResponse,
};
pub use describe_domain_cname::{DescribeDomainCname, DescribeDomainCnameResponse};
pub use describe_domain_custom_log_config::{
    DescribeDomainCustomLogConfig, DescribeDomainCustomLogConfigResponse,
};
pub use describe_domain_detail_data_by_layer::{
    DescribeDomainDetailDataByLayer, DescribeDomainDetailDataByLayerResponse,
};
pub use describe_domain_hit_rate_data::{
    DescribeDomainHitRateData, DescribeDomainHitRateDataResponse,
};
pub use describe_domain_http_code_data::{
    DescribeDomainHttpCodeData, DescribeDomainHttpCodeDataResponse,
};
pub use describe_domain_http_code_data_by_layer::{
    DescribeDomainHttpCodeDataByLayer, DescribeDomainHttpCodeDataByLayerResponse,
};
pub use describe_domain_isp_data::{DescribeDomainISPData, DescribeDomainISPDataResponse};
pub use describe_domain_max95_bps_data::{
    DescribeDomainMax95BpsData, DescribeDomainMax95BpsDataResponse,
};
pub use describe_domain_multi_usage_data::{
    DescribeDomainMultiUsageData, DescribeDomainMultiUsageDataResponse,
};
pub use describe_domain_path_data::{DescribeDomainPathData, DescribeDomainPathDataResponse};
pub use describe_domain_pv_data::{DescribeDomainPvData, DescribeDomainPvDataResponse};
pub use describe_domain_qps_data::{DescribeDomainQpsData, DescribeDomainQpsDataResponse};
pub use describe_domain_qps_data_by_layer::{
    DescribeDomainQpsDataByLayer, DescribeDomainQpsDataByLayerResponse,
};
pub use describe_domain_real_time_bps_data::{
    DescribeDomainRealTimeBpsData, DescribeDomainRealTimeBpsDataResponse,
};
pub use describe_domain_real_time_byte_hit_rate_data::{
    DescribeDomainRealTimeByteHitRateData, DescribeDomainRealTimeByteHitRateDataResponse,
};
pub use describe_domain_real_time_detail_data::{
    DescribeDomainRealTimeDetailData, DescribeDomainRealTimeDetailDataResponse,
};
pub use describe_domain_real_time_http_code_data::{
    DescribeDomainRealTimeHttpCodeData, DescribeDomainRealTimeHttpCodeDataResponse,
};
pub use describe_domain_real_time_qps_data::{
    DescribeDomainRealTimeQpsData, DescribeDomainRealTimeQpsDataResponse,
};
pub use describe_domain_real_time_req_hit_rate_data::{
    DescribeDomainRealTimeReqHitRateData, DescribeDomainRealTimeReqHitRateDataResponse,
};
pub use describe_domain_real_time_src_bps_data::{
    DescribeDomainRealTimeSrcBpsData, DescribeDomainRealTimeSrcBpsDataResponse,
};
pub use describe_domain_real_time_src_http_code_data::{
    DescribeDomainRealTimeSrcHttpCodeData, DescribeDomainRealTimeSrcHttpCodeDataResponse,
};
pub use describe_domain_real_time_src_traffic_data::{
    DescribeDomainRealTimeSrcTrafficData, DescribeDomainRealTimeSrcTrafficDataResponse,
};
pub use describe_domain_real_time_traffic_data::{
    DescribeDomainRealTimeTrafficData, DescribeDomainRealTimeTrafficDataResponse,
};
pub use describe_domain_realtime_log_delivery::{
    DescribeDomainRealtimeLogDelivery, DescribeDomainRealtimeLogDeliveryResponse,
};
pub use describe_domain_region_data::{DescribeDomainRegionData, DescribeDomainRegionDataResponse};
pub use describe_domain_req_hit_rate_data::{
    DescribeDomainReqHitRateData, DescribeDomainReqHitRateDataResponse,
};
pub use describe_domain_src_bps_data::{
    DescribeDomainSrcBpsData, DescribeDomainSrcBpsDataResponse,
};
pub use describe_domain_src_http_code_data::{
    DescribeDomainSrcHttpCodeData, DescribeDomainSrcHttpCodeDataResponse,
};
pub use describe_domain_src_qps_data::{
    DescribeDomainSrcQpsData, DescribeDomainSrcQpsDataResponse,
};
pub use describe_domain_src_top_url_visit::{
    DescribeDomainSrcTopUrlVisit, DescribeDomainSrcTopUrlVisitResponse,
};
pub use describe_domain_src_traffic_data::{
    DescribeDomainSrcTrafficData, DescribeDomainSrcTrafficDataResponse,
};
pub use describe_domain_top_client_ip_visit::{
    DescribeDomainTopClientIpVisit, DescribeDomainTopClientIpVisitResponse,
};
pub use describe_domain_top_refer_visit::{
    DescribeDomainTopReferVisit, DescribeDomainTopReferVisitResponse,
};
pub use describe_domain_top_url_visit::{
    DescribeDomainTopUrlVisit, DescribeDomainTopUrlVisitResponse,
};
pub use describe_domain_traffic_data::{
    DescribeDomainTrafficData, DescribeDomainTrafficDataResponse,
};
pub use describe_domain_usage_data::{DescribeDomainUsageData, DescribeDomainUsageDataResponse};
pub use describe_domain_uv_data::{DescribeDomainUvData, DescribeDomainUvDataResponse};
pub use describe_domain_verify_data::{DescribeDomainVerifyData, DescribeDomainVerifyDataResponse};
pub use describe_domains_by_source::{DescribeDomainsBySource, DescribeDomainsBySourceResponse};
pub use describe_domains_usage_by_day::{
    DescribeDomainsUsageByDay, DescribeDomainsUsageByDayResponse,
};
pub use describe_es_exception_data::{DescribeEsExceptionData, DescribeEsExceptionDataResponse};
pub use describe_es_execute_data::{DescribeEsExecuteData, DescribeEsExecuteDataResponse};
pub use describe_fc_trigger::{DescribeFCTrigger, DescribeFCTriggerResponse};
pub use describe_ip_info::{DescribeIpInfo, DescribeIpInfoResponse};
pub use describe_ip_status::{DescribeIpStatus, DescribeIpStatusResponse};
pub use describe_l2_vips_by_domain::{DescribeL2VipsByDomain, DescribeL2VipsByDomainResponse};
pub use describe_preload_detail_by_id::{
    DescribePreloadDetailById, DescribePreloadDetailByIdResponse,
};
pub use describe_range_data_by_locate_and_isp_service::{
    DescribeRangeDataByLocateAndIspService, DescribeRangeDataByLocateAndIspServiceResponse,
};
pub use describe_realtime_delivery_acc::{
    DescribeRealtimeDeliveryAcc, DescribeRealtimeDeliveryAccResponse,
};
pub use describe_refresh_quota::{DescribeRefreshQuota, DescribeRefreshQuotaResponse};
pub use describe_refresh_task_by_id::{DescribeRefreshTaskById, DescribeRefreshTaskByIdResponse};
pub use describe_refresh_tasks::{DescribeRefreshTasks, DescribeRefreshTasksResponse};
pub use describe_staging_ip::{DescribeStagingIp, DescribeStagingIpResponse};
pub use describe_tag_resources::{DescribeTagResources, DescribeTagResourcesResponse};
pub use describe_top_domains_by_flow::{
    DescribeTopDomainsByFlow, DescribeTopDomainsByFlowResponse,
};
pub use describe_user_cdn_status::{DescribeUserCdnStatus, DescribeUserCdnStatusResponse};
pub use describe_user_certificate_expire_count::{
    DescribeUserCertificateExpireCount, DescribeUserCertificateExpireCountResponse,
};
pub use describe_user_configs::{DescribeUserConfigs, DescribeUserConfigsResponse};
pub use describe_user_domains::{DescribeUserDomains, DescribeUserDomainsResponse};
pub use describe_user_tags::{DescribeUserTags, DescribeUserTagsResponse};
pub use describe_user_usage_data_export_task::{
    DescribeUserUsageDataExportTask, DescribeUserUsageDataExportTaskResponse,
};
pub use describe_user_usage_detail_data_export_task::{
    DescribeUserUsageDetailDataExportTask, DescribeUserUsageDetailDataExportTaskResponse,
};
pub use describe_user_vips_by_domain::{
    DescribeUserVipsByDomain, DescribeUserVipsByDomainResponse,
};
pub use describe_verify_content::{DescribeVerifyContent, DescribeVerifyContentResponse};
pub use disable_realtime_log_delivery::{
    DisableRealtimeLogDelivery, DisableRealtimeLogDeliveryResponse,
};
pub use enable_realtime_log_delivery::{
    EnableRealtimeLogDelivery, EnableRealtimeLogDeliveryResponse,
};
pub use endpoints::ENDPOINTS;
pub use generate_cdn_diagnose::{GenerateCdnDiagnose, GenerateCdnDiagnoseResponse};
pub use get_gray_domain_function::{GetGrayDomainFunction, GetGrayDomainFunctionResponse};
pub use list_domains_by_log_config_id::{
    ListDomainsByLogConfigId, ListDomainsByLogConfigIdResponse,
};
pub use list_fc_trigger::{ListFCTrigger, ListFCTriggerResponse};
pub use list_realtime_log_delivery::{ListRealtimeLogDelivery, ListRealtimeLogDeliveryResponse};
pub use list_realtime_log_delivery_domains::{
    ListRealtimeLogDeliveryDomains, ListRealtimeLogDeliveryDomainsResponse,
};
pub use list_realtime_log_delivery_infos::{
    ListRealtimeLogDeliveryInfos, ListRealtimeLogDeliveryInfosResponse,
};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_user_custom_log_config::{ListUserCustomLogConfig, ListUserCustomLogConfigResponse};
pub use modify_cdn_domain::{ModifyCdnDomain, ModifyCdnDomainResponse};
pub use modify_cdn_domain_owner::{ModifyCdnDomainOwner, ModifyCdnDomainOwnerResponse};
pub use modify_cdn_domain_schdm_by_property::{
    ModifyCdnDomainSchdmByProperty, ModifyCdnDomainSchdmByPropertyResponse,
};
pub use modify_cdn_service::{ModifyCdnService, ModifyCdnServiceResponse};
pub use modify_custom_domain_sample_rate::{
    ModifyCustomDomainSampleRate, ModifyCustomDomainSampleRateResponse,
};
pub use modify_realtime_log_delivery::{
    ModifyRealtimeLogDelivery, ModifyRealtimeLogDeliveryResponse,
};
pub use open_cdn_service::{OpenCdnService, OpenCdnServiceResponse};
pub use publish_gray_domain_config::{PublishGrayDomainConfig, PublishGrayDomainConfigResponse};
pub use publish_staging_config_to_production::{
    PublishStagingConfigToProduction, PublishStagingConfigToProductionResponse,
};
pub use push_object_cache::{PushObjectCache, PushObjectCacheResponse};
pub use refresh_object_cache_by_cache_tag::{
    RefreshObjectCacheByCacheTag, RefreshObjectCacheByCacheTagResponse,
};
pub use refresh_object_caches::{RefreshObjectCaches, RefreshObjectCachesResponse};
pub use rollback_staging_config::{RollbackStagingConfig, RollbackStagingConfigResponse};
pub use set_cdn_domain_csr_certificate::{
    SetCdnDomainCSRCertificate, SetCdnDomainCSRCertificateResponse,
};
pub use set_cdn_domain_sm_certificate::{
    SetCdnDomainSMCertificate, SetCdnDomainSMCertificateResponse,
};
pub use set_cdn_domain_ssl_certificate::{
    SetCdnDomainSSLCertificate, SetCdnDomainSSLCertificateResponse,
};
pub use set_cdn_domain_staging_config::{
    SetCdnDomainStagingConfig, SetCdnDomainStagingConfigResponse,
};
pub use set_cdn_full_domains_block_ip::{
    SetCdnFullDomainsBlockIP, SetCdnFullDomainsBlockIPResponse,
};
pub use set_req_header_config::{SetReqHeaderConfig, SetReqHeaderConfigResponse};
pub use set_waiting_room_config::{SetWaitingRoomConfig, SetWaitingRoomConfigResponse};
pub use start_cdn_domain::{StartCdnDomain, StartCdnDomainResponse};
pub use stop_cdn_domain::{StopCdnDomain, StopCdnDomainResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_cdn_deliver_task::{UpdateCdnDeliverTask, UpdateCdnDeliverTaskResponse};
pub use update_cdn_sub_task::{UpdateCdnSubTask, UpdateCdnSubTaskResponse};
pub use update_fc_trigger::{UpdateFCTrigger, UpdateFCTriggerResponse};
pub use verify_domain_owner::{VerifyDomainOwner, VerifyDomainOwnerResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddCdnDomain::ACTION,
    AddFCTrigger::ACTION,
    BatchAddCdnDomain::ACTION,
    BatchDeleteCdnDomainConfig::ACTION,
    BatchDescribeCdnIpInfo::ACTION,
    BatchSetCdnDomainConfig::ACTION,
    BatchSetGrayDomainFunction::ACTION,
    BatchStartCdnDomain::ACTION,
    BatchStopCdnDomain::ACTION,
    BatchUpdateCdnDomain::ACTION,
    CheckCdnDomainExist::ACTION,
    CheckCdnDomainICP::ACTION,
    CreateCdnCertificateSigningRequest::ACTION,
    CreateCdnDeliverTask::ACTION,
    CreateCdnSubTask::ACTION,
    CreateRealTimeLogDelivery::ACTION,
    CreateUsageDetailDataExportTask::ACTION,
    CreateUserUsageDataExportTask::ACTION,
    DeleteCdnDeliverTask::ACTION,
    DeleteCdnDomain::ACTION,
    DeleteCdnSubTask::ACTION,
    DeleteCustomDomainSampleRate::ACTION,
    DeleteFCTrigger::ACTION,
    DeleteRealTimeLogLogstore::ACTION,
    DeleteRealtimeLogDelivery::ACTION,
    DeleteSpecificConfig::ACTION,
    DeleteSpecificStagingConfig::ACTION,
    DeleteUsageDetailDataExportTask::ACTION,
    DeleteUserUsageDataExportTask::ACTION,
    DescribeBlockedRegions::ACTION,
    DescribeCdnCertificateDetail::ACTION,
    DescribeCdnCertificateDetailById::ACTION,
    DescribeCdnCertificateList::ACTION,
    DescribeCdnConditionIPBInfo::ACTION,
    DescribeCdnDeletedDomains::ACTION,
    DescribeCdnDeliverList::ACTION,
    DescribeCdnDiagnoseReport::ACTION,
    DescribeCdnDomainAtoaLogs::ACTION,
    DescribeCdnDomainByCertificate::ACTION,
    DescribeCdnDomainConfigs::ACTION,
    DescribeCdnDomainDetail::ACTION,
    DescribeCdnDomainLogs::ACTION,
    DescribeCdnDomainLogsExTtl::ACTION,
    DescribeCdnDomainStagingConfig::ACTION,
    DescribeCdnFullDomainsBlockIPConfig::ACTION,
    DescribeCdnFullDomainsBlockIPHistory::ACTION,
    DescribeCdnHttpsDomainList::ACTION,
    DescribeCdnOrderCommodityCode::ACTION,
    DescribeCdnRegionAndIsp::ACTION,
    DescribeCdnReport::ACTION,
    DescribeCdnReportList::ACTION,
    DescribeCdnSMCertificateDetail::ACTION,
    DescribeCdnSMCertificateList::ACTION,
    DescribeCdnSSLCertificateList::ACTION,
    DescribeCdnSecFuncInfo::ACTION,
    DescribeCdnService::ACTION,
    DescribeCdnSubList::ACTION,
    DescribeCdnTaskList::ACTION,
    DescribeCdnTypes::ACTION,
    DescribeCdnUserBillHistory::ACTION,
    DescribeCdnUserBillPrediction::ACTION,
    DescribeCdnUserBillType::ACTION,
    DescribeCdnUserConfigs::ACTION,
    DescribeCdnUserDomainsByFunc::ACTION,
    DescribeCdnUserQuota::ACTION,
    DescribeCdnUserResourcePackage::ACTION,
    DescribeCdnWafDomain::ACTION,
    DescribeCertificateInfoByID::ACTION,
    DescribeCustomDomainSampleRate::ACTION,
    DescribeCustomLogConfig::ACTION,
    DescribeDomainAverageResponseTime::ACTION,
    DescribeDomainBpsData::ACTION,
    DescribeDomainBpsDataByLayer::ACTION,
    DescribeDomainBpsDataByTimeStamp::ACTION,
    DescribeDomainCcActivityLog::ACTION,
    DescribeDomainCertificateInfo::ACTION,
    DescribeDomainCname::ACTION,
    DescribeDomainCustomLogConfig::ACTION,
    DescribeDomainDetailDataByLayer::ACTION,
    DescribeDomainHitRateData::ACTION,
    DescribeDomainHttpCodeData::ACTION,
    DescribeDomainHttpCodeDataByLayer::ACTION,
    DescribeDomainISPData::ACTION,
    DescribeDomainMax95BpsData::ACTION,
    DescribeDomainMultiUsageData::ACTION,
    DescribeDomainPathData::ACTION,
    DescribeDomainPvData::ACTION,
    DescribeDomainQpsData::ACTION,
    DescribeDomainQpsDataByLayer::ACTION,
    DescribeDomainRealTimeBpsData::ACTION,
    DescribeDomainRealTimeByteHitRateData::ACTION,
    DescribeDomainRealTimeDetailData::ACTION,
    DescribeDomainRealTimeHttpCodeData::ACTION,
    DescribeDomainRealTimeQpsData::ACTION,
    DescribeDomainRealTimeReqHitRateData::ACTION,
    DescribeDomainRealTimeSrcBpsData::ACTION,
    DescribeDomainRealTimeSrcHttpCodeData::ACTION,
    DescribeDomainRealTimeSrcTrafficData::ACTION,
    DescribeDomainRealTimeTrafficData::ACTION,
    DescribeDomainRealtimeLogDelivery::ACTION,
    DescribeDomainRegionData::ACTION,
    DescribeDomainReqHitRateData::ACTION,
    DescribeDomainSrcBpsData::ACTION,
    DescribeDomainSrcHttpCodeData::ACTION,
    DescribeDomainSrcQpsData::ACTION,
    DescribeDomainSrcTopUrlVisit::ACTION,
    DescribeDomainSrcTrafficData::ACTION,
    DescribeDomainTopClientIpVisit::ACTION,
    DescribeDomainTopReferVisit::ACTION,
    DescribeDomainTopUrlVisit::ACTION,
    DescribeDomainTrafficData::ACTION,
    DescribeDomainUsageData::ACTION,
    DescribeDomainUvData::ACTION,
    DescribeDomainVerifyData::ACTION,
    DescribeDomainsBySource::ACTION,
    DescribeDomainsUsageByDay::ACTION,
    DescribeEsExceptionData::ACTION,
    DescribeEsExecuteData::ACTION,
    DescribeFCTrigger::ACTION,
    DescribeIpInfo::ACTION,
    DescribeIpStatus::ACTION,
    DescribeL2VipsByDomain::ACTION,
    DescribePreloadDetailById::ACTION,
    DescribeRangeDataByLocateAndIspService::ACTION,
    DescribeRealtimeDeliveryAcc::ACTION,
    DescribeRefreshQuota::ACTION,
    DescribeRefreshTaskById::ACTION,
    DescribeRefreshTasks::ACTION,
    DescribeStagingIp::ACTION,
    DescribeTagResources::ACTION,
    DescribeTopDomainsByFlow::ACTION,
    DescribeUserCdnStatus::ACTION,
    DescribeUserCertificateExpireCount::ACTION,
    DescribeUserConfigs::ACTION,
    DescribeUserDomains::ACTION,
    DescribeUserTags::ACTION,
    DescribeUserUsageDataExportTask::ACTION,
    DescribeUserUsageDetailDataExportTask::ACTION,
    DescribeUserVipsByDomain::ACTION,
    DescribeVerifyContent::ACTION,
    DisableRealtimeLogDelivery::ACTION,
    EnableRealtimeLogDelivery::ACTION,
    GenerateCdnDiagnose::ACTION,
    GetGrayDomainFunction::ACTION,
    ListDomainsByLogConfigId::ACTION,
    ListFCTrigger::ACTION,
    ListRealtimeLogDelivery::ACTION,
    ListRealtimeLogDeliveryDomains::ACTION,
    ListRealtimeLogDeliveryInfos::ACTION,
    ListTagResources::ACTION,
    ListUserCustomLogConfig::ACTION,
    ModifyCdnDomain::ACTION,
    ModifyCdnDomainOwner::ACTION,
    ModifyCdnDomainSchdmByProperty::ACTION,
    ModifyCdnService::ACTION,
    ModifyCustomDomainSampleRate::ACTION,
    ModifyRealtimeLogDelivery::ACTION,
    OpenCdnService::ACTION,
    PublishGrayDomainConfig::ACTION,
    PublishStagingConfigToProduction::ACTION,
    PushObjectCache::ACTION,
    RefreshObjectCacheByCacheTag::ACTION,
    RefreshObjectCaches::ACTION,
    RollbackStagingConfig::ACTION,
    SetCdnDomainCSRCertificate::ACTION,
    SetCdnDomainSMCertificate::ACTION,
    SetCdnDomainSSLCertificate::ACTION,
    SetCdnDomainStagingConfig::ACTION,
    SetCdnFullDomainsBlockIP::ACTION,
    SetReqHeaderConfig::ACTION,
    SetWaitingRoomConfig::ACTION,
    StartCdnDomain::ACTION,
    StopCdnDomain::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UpdateCdnDeliverTask::ACTION,
    UpdateCdnSubTask::ACTION,
    UpdateFCTrigger::ACTION,
    VerifyDomainOwner::ACTION,
];
